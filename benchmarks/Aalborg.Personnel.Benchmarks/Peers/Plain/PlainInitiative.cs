namespace Aalborg.Personnel.Benchmarks;

/// <summary>A change initiative as one would write it for a serializer: classes that hold whatever they are given.</summary>
internal sealed class PlainInitiative
{
    public string? SchemaVersion { get; set; }

    public Guid Id { get; set; }

    public string? Title { get; set; }

    public string? Summary { get; set; }

    public PlainOrganisation? Organisation { get; set; }

    public PlainClassification? Classification { get; set; }

    public List<PlainIdentifier>? Identifiers { get; set; }

    public PlainTimeline? Timeline { get; set; }

    public PlainWhy? Why { get; set; }

    public PlainWho? Who { get; set; }

    public PlainWhatAndHow? WhatAndHow { get; set; }

    public PlainCommunication? Communication { get; set; }

    public List<PlainJudgement>? Judgements { get; set; }

    public List<PlainDeviation>? Deviations { get; set; }
}
