using System.Text.Json.Nodes;
using Aalborg.Personnel.Properties.Tests.Documents;
using Aalborg.Personnel.Serialization;

namespace Aalborg.Personnel.Properties.Tests;

/// <summary>What is true of the comparison of any two versions of a change.</summary>
public class ComparisonProperties
{
    [Fact]
    public void Comparison_of_a_document_with_itself_says_nothing() => ForEvery.Case(300, one =>
    {
        var again = PersonnelJson.ReadInitiative(PersonnelJson.WriteInitiative(one.Initiative));
        var comparison = Compare(one.Initiative, again, one.On);

        comparison.Changes.Changes.Should().BeEmpty();
        (comparison.New.Count, comparison.Resolved.Count, comparison.Rules.Count).Should().Be((0, 0, 0));
        comparison.Remaining.Should().OnlyContain(finding => finding.Was.Pointer == finding.Is.Pointer);
    });

    [Fact]
    public void Comparison_of_a_shuffled_document_has_no_changes() => ForEvery.Case(300, one =>
    {
        // Of an id used twice the first goes with the first, so those stay where they are.
        var document = Json(one.Initiative);
        Shuffle(document, new Dice(one.Seed));

        InitiativeComparison.Between(one.Initiative, Read(document)).Changes.Should().BeEmpty();
    });

    [Fact]
    public void Comparison_of_B_with_A_mirrors_that_of_A_with_B() => ForEvery.Case(300, one =>
    {
        var other = Other(one);
        var (forth, back) = (InitiativeComparison.Between(one.Initiative, other), InitiativeComparison.Between(other, one.Initiative));

        forth.Changes.Select(change => (change.Pointer, change.Was)).Should().BeEquivalentTo(back.Changes.Select(change => (Pointer: change.Was, Was: change.Pointer)));
        forth.Changes.Should().OnlyContain(change => (change.Pointer == null) == (change.Kind == DocumentChangeKind.Removed) && (change.Was == null) == (change.Kind == DocumentChangeKind.Added));
    });

    [Fact]
    public void Comparison_mirrors_the_findings_too() => ForEvery.Case(200, one =>
    {
        var other = Other(one);
        var (forth, back) = (Compare(one.Initiative, other, one.On), Compare(other, one.Initiative, one.On));

        forth.New.Should().Equal(back.Resolved);
        forth.Resolved.Should().Equal(back.New);
        forth.Remaining.Select(finding => (finding.Was, finding.Is)).Should().BeEquivalentTo(back.Remaining.Select(finding => (Was: finding.Is, Is: finding.Was)));
        (forth.New.Count + forth.Remaining.Count, forth.Resolved.Count + forth.Remaining.Count).Should().Be((forth.Is.Findings.Count, forth.Was.Findings.Count));
    });

    [Fact]
    public void Changes_applied_to_the_older_version_give_the_newer_one_but_for_the_order_of_lists() => ForEvery.Case(300, one =>
    {
        var other = Other(one) with { Schema = one.Initiative.Schema };
        var (old, @new) = (Json(one.Initiative), Json(other));
        var removed = new List<JsonNode>();
        foreach (var change in InitiativeComparison.Between(one.Initiative, other).Changes)
        {
            var value = change.Pointer is { } pointer ? At(@new, pointer)?.DeepClone() : null;
            if (change.Kind == DocumentChangeKind.Changed)
            {
                // What has its default is not written.
                Set(old, change.Was!, value);
            }
            else if (change.Kind == DocumentChangeKind.Removed)
            {
                removed.Add(At(old, change.Was!)!);
            }
            else
            {
                Add(old, InOld(change.Pointer!, one.Initiative, other), value!);
            }
        }

        foreach (var node in removed)
        {
            Remove(node);
        }

        InitiativeComparison.Between(Read(old), other).Changes.Should().BeEmpty();
        Counted(old).Should().Be(Counted(@new));
    });

    private static ChangeInitiative Other(Case one)
    {
        var other = Case.Of(unchecked((one.Seed * 31) + 7) & int.MaxValue).Initiative;
        var dice = new Dice(one.Seed);

        // Parts of another change in this one: some things stay, some differ.
        return one.Initiative with
        {
            Title = dice.Chance(0.5) ? other.Title : one.Initiative.Title,
            Summary = other.Summary,
            Organisation = dice.Chance(0.5) ? other.Organisation : one.Initiative.Organisation,
            Identifiers = other.Identifiers,
            Timeline = dice.Chance(0.5) ? other.Timeline : one.Initiative.Timeline,
            Why = dice.Chance(0.7) ? other.Why : one.Initiative.Why,
            Who = dice.Chance(0.7) ? other.Who : one.Initiative.Who,
            WhatAndHow = dice.Chance(0.7) ? other.WhatAndHow : one.Initiative.WhatAndHow,
            Communication = dice.Chance(0.7) ? other.Communication : one.Initiative.Communication,
            Judgements = [.. one.Initiative.Judgements, .. other.Judgements],
            Deviations = [.. other.Deviations, .. one.Initiative.Deviations],
            Extensions = other.Extensions,
        };
    }

    private static AssessmentComparison Compare(ChangeInitiative old, ChangeInitiative @new, DateOnly on) =>
        AssessmentComparison.Between(InitiativeComparison.Between(old, @new), AalborgPolicy.Rules.Assess(old, on), AalborgPolicy.Rules.Assess(@new, on));

    private static JsonNode Json(ChangeInitiative initiative) => JsonNode.Parse(PersonnelJson.WriteInitiative(initiative))!;

    private static ChangeInitiative Read(JsonNode document) => PersonnelJson.ReadInitiative(System.Text.Encoding.UTF8.GetBytes(document.ToJsonString()));

    private static string Counted(JsonNode node) => string.Concat(node.ToJsonString().Order());

    private static string InOld(string pointer, ChangeInitiative old, ChangeInitiative @new)
    {
        var end = pointer.LastIndexOf('/');
        return $"{InitiativeComparison.Between(old, @new).PlaceInOld(pointer[..end])}{pointer[end..]}";
    }

    private static JsonNode? At(JsonNode document, string pointer)
    {
        var node = (JsonNode?)document;
        foreach (var segment in pointer.Split('/').Skip(1))
        {
            node = node is JsonArray list ? list[int.Parse(segment, null)] : node?[segment];
        }

        return node;
    }

    private static void Set(JsonNode document, string pointer, JsonNode? value)
    {
        var end = pointer.LastIndexOf('/');
        var owner = At(document, pointer[..end])!.AsObject();
        owner.Remove(pointer[(end + 1)..]);
        if (value is not null)
        {
            owner[pointer[(end + 1)..]] = value;
        }
    }

    private static void Add(JsonNode document, string pointer, JsonNode value)
    {
        var segments = pointer.Split('/').Skip(1).ToArray();
        var node = document;
        for (var i = 0; i < segments.Length - 1; i++)
        {
            var isList = int.TryParse(segments[i + 1], System.Globalization.CultureInfo.InvariantCulture, out _);
            node = node is JsonArray list ? list[int.Parse(segments[i], null)]! : node[segments[i]] ?? (node[segments[i]] = isList ? new JsonArray() : new JsonObject());
        }

        if (node is JsonArray items)
        {
            items.Add(value);
        }
        else
        {
            node[segments[^1]] = value;
        }
    }

    /// <summary>A list or an object that this leaves empty is not written.</summary>
    private static void Remove(JsonNode node)
    {
        var parent = node.Parent!;
        if (parent is JsonArray list)
        {
            list.Remove(node);
        }
        else
        {
            parent.AsObject().Remove(node.GetPropertyName());
        }

        if (parent is JsonArray { Count: 0 } or JsonObject { Count: 0 } && parent.Parent is not null)
        {
            Remove(parent);
        }
    }

    private static void Shuffle(JsonNode? node, Dice dice)
    {
        if (node is JsonArray list)
        {
            JsonNode?[] items = [.. list];
            list.Clear();
            var isUnique = items.Select(item => item is JsonObject entry ? (string?)entry["id"] : null).OfType<string>().GroupBy(id => id, StringComparer.Ordinal).All(same => same.Count() == 1);
            foreach (var item in isUnique ? items.OrderBy(_ => dice.Below(1000)) : items.AsEnumerable())
            {
                list.Add(item);
                Shuffle(item, dice);
            }
        }
        else if (node is JsonObject members)
        {
            foreach (var (name, value) in members.ToArray())
            {
                if (name != "extensions")
                {
                    Shuffle(value, dice);
                }
            }
        }
    }
}
