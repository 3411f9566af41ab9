using System.Globalization;
using Aalborg.Personnel.Catalogue;

namespace Aalborg.Personnel.Domain.Tests.Catalogue.Document;

/// <summary>
/// The numbers are invented: 120645-6015 fulfils modulus 11 and belongs to nobody before 12 June 2045; 120645-6016 does not fulfil it.
/// </summary>
public class CprNumberTests
{
    [Theory]
    [InlineData("1206456015")]
    [InlineData("120645-6015")]
    [InlineData("Ring til 120645-6015.")]
    [InlineData("(120645-6015)")]
    [InlineData("a120645-6015b")]
    [InlineData("Æ1206456015Å")]
    [InlineData("linje\n120645-6015\nlinje")]
    public void IsIn_number_anywhere_in_the_text_is_true(string text) => CprNumber.IsIn(text).Should().BeTrue();

    [Fact]
    public void IsIn_number_at_any_place_of_the_text_is_true()
    {
        foreach (var before in Enumerable.Range(0, 13))
        {
            CprNumber.IsIn(new string('x', before) + "120645-6015").Should().BeTrue("{0} letters come before", before);
            CprNumber.IsIn($"{new string('1', before)} 1206456015").Should().BeTrue("{0} digits come before", before);
        }
    }

    [Theory]
    [InlineData("")]
    [InlineData("Budgettet")]
    [InlineData("12")]
    [InlineData("120645")]
    [InlineData("120645-")]
    [InlineData("120645 - ")]
    [InlineData("6015")]
    [InlineData("120645-601")]
    [InlineData("12064-6015")]
    [InlineData("12 06-45 6015")]
    [InlineData("12.06 45-6015")]
    [InlineData("12/06.45-6015")]
    [InlineData("12..06..45-6015")]
    [InlineData("12,06,45-6015")]
    [InlineData("12 0645-6015")]
    [InlineData("1206 45-6015")]
    [InlineData("12.06.456-6015")]
    [InlineData("12.06.4-6015")]
    [InlineData("12.6.45-6015")]
    [InlineData("12.06")]
    [InlineData("12.06.")]
    [InlineData("12.06.45")]
    [InlineData("12.06.1945-6015")]
    [InlineData("12064560-15")]
    [InlineData("a6015 1206457")]
    [InlineData("a6015 120645x")]
    [InlineData("P-nr 120645-6015 og siden 123456")]
    public void IsIn_other_digits_is_false(string text) => CprNumber.IsIn(text).Should().BeFalse();

    [Theory]
    [InlineData(" ")]
    [InlineData("\u00A0")]
    [InlineData("\t")]
    [InlineData("/")]
    [InlineData(".")]
    [InlineData("-")]
    [InlineData("\u2011")]
    [InlineData("\u2013")]
    [InlineData(" -")]
    [InlineData("- ")]
    [InlineData(" - ")]
    [InlineData("\u00A0-\u00A0")]
    [InlineData(" -\u00A0")]
    [InlineData(" \u2011 ")]
    [InlineData(" \u2013")]
    [InlineData("\u2013 ")]
    [InlineData("\u00A0\u2013 ")]
    [InlineData("  ")]
    [InlineData(" \u00A0")]
    [InlineData("\t\t")]
    [InlineData("//")]
    [InlineData(" / ")]
    [InlineData(" .")]
    [InlineData(". ")]
    [InlineData("--")]
    [InlineData("-\u2013")]
    [InlineData("-./")]
    [InlineData("  -")]
    [InlineData("-  ")]
    [InlineData("\t-")]
    [InlineData("-\u2009")]
    [InlineData("\n")]
    [InlineData("\r\n ")]
    [InlineData("\u2028")]
    [InlineData("\u2009")]
    [InlineData("\u202F")]
    [InlineData("\u2010")]
    [InlineData("\u2012")]
    [InlineData("\u2014")]
    [InlineData("\u2E3A")]
    [InlineData("\uFE58")]
    [InlineData("\uFF0D")]
    [InlineData("\uD803\uDEAD")]
    [InlineData("\u2212")]
    [InlineData("\uFF0E")]
    [InlineData("\uFF0F")]
    [InlineData("\u200B\u00AD")]
    [InlineData(" \u200B \u2060-")]
    public void IsIn_number_with_a_separator_is_true(string separator) => CprNumber.IsIn($"120645{separator}6015").Should().BeTrue();

    [Fact]
    public void IsIn_number_with_any_character_between_date_and_serial_is_true_of_dashes_and_white_space()
    {
        for (var c = char.MinValue; c < char.MaxValue; c++)
        {
            var separates = char.IsWhiteSpace(c) || char.GetUnicodeCategory(c) is UnicodeCategory.DashPunctuation or UnicodeCategory.Format || c is '/' or '.' or '\u2212' or '\uFF0E' or '\uFF0F';
            if (CprNumber.IsIn($"Besøg hos borgeren 150672{c}5018") != separates)
            {
                Assert.Fail($"U+{(int)c:X4}");
            }
        }
    }

    [Theory]
    [InlineData("    ")]
    [InlineData("  -  ")]
    [InlineData("----")]
    [InlineData("\r\n\r\n")]
    [InlineData("_")]
    [InlineData(",")]
    [InlineData(":")]
    [InlineData("x")]
    [InlineData("\u00B7")]
    [InlineData("\u2043")]
    [InlineData("\u2215")]
    [InlineData("\u3002")]
    [InlineData("\uD83D\uDE00")]
    public void IsIn_number_with_more_than_a_separator_or_another_is_false(string between) =>
        CprNumber.IsIn($"120645{between}6015").Should().BeFalse();

    [Theory]
    [InlineData("1120645-6015")]
    [InlineData("120645-60151")]
    [InlineData("11206456015")]
    [InlineData("12064560151")]
    [InlineData("120645-6015120645-6015")]
    public void IsIn_number_with_a_digit_next_to_it_is_false(string text) => CprNumber.IsIn(text).Should().BeFalse();

    [Theory]
    [InlineData("1-120645-6015")]
    [InlineData("120645-6015-1")]
    [InlineData("1 120645 6015 1")]
    [InlineData("120645 120645-6015")]
    [InlineData("120645-120645-6015")]
    [InlineData("6015 120645 6015")]
    [InlineData("1234567890, 120645-6015")]
    [InlineData("120645-6016, 120645-6015")]
    [InlineData("2026-03-02: 120645-6015")]
    public void IsIn_number_after_or_before_other_digits_is_true(string text) => CprNumber.IsIn(text).Should().BeTrue();

    [Theory]
    [InlineData("12.06.45-6015")]
    [InlineData("12.06.45.6015")]
    [InlineData("12.06.456015")]
    [InlineData("12/06/45 6015")]
    [InlineData("12-06-45-6015")]
    [InlineData("12\u201006\u221245\u20146015")]
    [InlineData("12 06 45 6015")]
    [InlineData("12\u00A006\t45\n6015")]
    [InlineData("12\uFF0E06.45-6015")]
    [InlineData("1.12.06.45 / 6015")]
    public void IsIn_number_with_its_date_dotted_is_true(string text) => CprNumber.IsIn(text).Should().BeTrue();

    [Theory]
    [InlineData("01.01.45-6000")]
    [InlineData("cpr 12.06.45-6016")]
    public void IsIn_number_with_its_date_dotted_needs_modulus_11(string text) => CprNumber.IsIn(text).Should().BeFalse();

    /// <summary>12.06.45 6000 and 456000 are one number, 456000-… the beginning of another.</summary>
    [Theory]
    [InlineData("12.06.120645 6015")]
    [InlineData("12 06 12 06 45 6015")]
    [InlineData("99 12.06.45-6015")]
    [InlineData("01.01.010101-0101.12.06.45-6015")]
    public void IsIn_number_that_overlaps_other_digits_is_true(string text) => CprNumber.IsIn(text).Should().BeTrue();

    [Theory]
    [InlineData("1\u200B20\u00AD645-60\u206015")]
    [InlineData("\u202A120645-6015\u202C")]
    [InlineData("12064\uDB40\uDC015-6015")]
    [InlineData("\uFF11\uFF12\uFF10\uFF16\uFF14\uFF15-\uFF16\uFF10\uFF11\uFF15")]
    [InlineData("\uFF1120645\uFF0F6015")]
    public void IsIn_number_in_invisible_and_full_width_characters_is_true(string text) => CprNumber.IsIn(text).Should().BeTrue();

    [Theory]
    [InlineData("\u0661\u0662\u0660\u0666\u0664\u0665-\u0666\u0660\u0661\u0665")]
    [InlineData("cpr \u0661\u0662\u0660\u0666\u0664\u0665-\u0666\u0660\u0661\u0665")]
    [InlineData("\uFF11120645-6015")]
    [InlineData("120645-6015\u200B\uFF15")]
    public void IsIn_number_with_other_digits_or_one_next_to_it_is_false(string text) => CprNumber.IsIn(text).Should().BeFalse();

    [Fact]
    public void IsIn_number_with_another_digit_than_ascii_next_to_it_is_true() => CprNumber.IsIn("\u0661120645-6015\u0665").Should().BeTrue();

    [Theory]
    [InlineData("c\u200Bpr 120645-6016", true)]
    [InlineData("p\u00AD-n\u200Br 120645-6015", false)]
    [InlineData("p\u2010nr 120645-6015", true)]
    [InlineData("p-nr\u200B \u200B er \u200B 120645-6015", false)]
    public void IsIn_words_are_those_of_what_is_seen(string text, bool expected) => CprNumber.IsIn(text).Should().Be(expected);

    [Theory]
    [InlineData("311245-6000")]
    [InlineData("300445-6000")]
    [InlineData("280245-6000")]
    [InlineData("290244-6000")]
    [InlineData("010145-6000")]
    public void IsIn_valid_date_is_true(string number) => CprNumber.IsIn($"cpr {number}").Should().BeTrue();

    [Theory]
    [InlineData("000645-6000")]
    [InlineData("320145-6000")]
    [InlineData("310445-6000")]
    [InlineData("300245-6000")]
    [InlineData("290245-6000")]
    [InlineData("120045-6000")]
    [InlineData("121345-6000")]
    [InlineData("999999-6000")]
    [InlineData("000000-0000")]
    public void IsIn_invalid_date_is_false(string number) => CprNumber.IsIn($"cpr {number}").Should().BeFalse();

    /// <summary>Only the year 00 tells the centuries apart: 1900 had no 29 February, and 2000 had.</summary>
    [Theory]
    [InlineData('0', false)]
    [InlineData('1', false)]
    [InlineData('2', false)]
    [InlineData('3', false)]
    [InlineData('4', true)]
    [InlineData('5', true)]
    [InlineData('6', true)]
    [InlineData('7', true)]
    [InlineData('8', true)]
    [InlineData('9', true)]
    public void IsIn_29_February_of_the_year_00_goes_by_the_seventh_digit(char seventh, bool expected) =>
        CprNumber.IsIn($"cpr 290200-{seventh}000").Should().Be(expected);

    [Theory]
    [InlineData("290236-4000", true)]
    [InlineData("290237-4000", false)]
    [InlineData("290236-9000", true)]
    [InlineData("290296-9000", true)]
    [InlineData("290256-5000", true)]
    [InlineData("290257-5000", false)]
    [InlineData("290258-8000", false)]
    [InlineData("290260-8000", true)]
    [InlineData("290296-5000", true)]
    [InlineData("290204-3000", true)]
    [InlineData("290203-3000", false)]
    public void IsIn_29_February_is_a_date_in_leap_years(string number, bool expected) =>
        CprNumber.IsIn($"cpr {number}").Should().Be(expected);

    [Theory]
    [InlineData("120645-6007")]
    [InlineData("120645-6015")]
    [InlineData("241257-5000")]
    [InlineData("290244-8007")]
    [InlineData("310748-7009")]
    public void IsIn_number_that_fulfils_modulus_11_is_true(string number) => CprNumber.IsIn(number).Should().BeTrue();

    [Theory]
    [InlineData("120645-6016")]
    [InlineData("120645-6014")]
    [InlineData("120645-6025")]
    [InlineData("120645-6115")]
    [InlineData("120645-7015")]
    [InlineData("120646-6015")]
    [InlineData("120655-6015")]
    [InlineData("120745-6015")]
    [InlineData("121645-6015")]
    [InlineData("130645-6015")]
    [InlineData("220645-6015")]
    public void IsIn_number_that_does_not_fulfil_modulus_11_is_false(string number) => CprNumber.IsIn(number).Should().BeFalse();

    [Theory]
    [InlineData("010145-6000", true)]
    [InlineData("0101456001", true)]
    [InlineData("020145-6000", false)]
    [InlineData("010245-6000", false)]
    public void IsIn_number_without_modulus_11_on_1_January_is_true(string number, bool expected) => CprNumber.IsIn(number).Should().Be(expected);

    [Theory]
    [InlineData("CPR 120645-6016")]
    [InlineData("cpr: 1206456016")]
    [InlineData("CPR-nr. 120645-6016")]
    [InlineData("cPrnummeret er 120645-6016")]
    [InlineData("120645-6016 er hendes cpr")]
    [InlineData("Personnummer 120645-6016")]
    [InlineData("120645-6016 (personnummeret)")]
    [InlineData("PERSONNUMMER og så en hel linje til\n\n120645-6016")]
    public void IsIn_number_without_modulus_11_in_a_text_that_says_so_is_true(string text) => CprNumber.IsIn(text).Should().BeTrue();

    [Theory]
    [InlineData("c p r 120645-6016")]
    [InlineData("person nummer 120645-6016")]
    [InlineData("nummer 120645-6016")]
    public void IsIn_number_without_modulus_11_in_a_text_that_does_not_is_false(string text) => CprNumber.IsIn(text).Should().BeFalse();

    [Theory]
    [InlineData("p-nr 1206456015")]
    [InlineData("P-nr. 1206456015")]
    [InlineData("P-NUMMER: 1206456015")]
    [InlineData("p-nummeret 1206456015")]
    [InlineData("Produktionsenhed 1206456015")]
    [InlineData("PRODUKTIONSENHEDEN 1206456015")]
    [InlineData("hovedproduktionsenhed 1206456015")]
    [InlineData("Produktionsenhed nr. er 1206456015")]
    [InlineData("P-nr. er nu\t1206456015")]
    [InlineData("P-nr.\u00A0er\nnu  \r\n 1206456015")]
    [InlineData("P-nr.:1206456015")]
    [InlineData("(p-nummer=1206456015)")]
    [InlineData("P-nr. er (1206456015)")]
    [InlineData("P-nr. 120645 6015")]
    [InlineData("P-nr. 010145-6000")]
    [InlineData("cpr? nej, P-nr. 1206456015")]
    public void IsIn_number_of_a_production_unit_is_false(string text) => CprNumber.IsIn(text).Should().BeFalse();

    [Theory]
    [InlineData("P-nr. er her nu 1206456015")]
    [InlineData("Produktionsenhed et to tre 1206456015")]
    [InlineData("P-nr. er nu (1206456015)")]
    [InlineData("1206456015 p-nr.")]
    [InlineData("1206456015-p-nr.")]
    [InlineData("p nr 1206456015")]
    [InlineData("p- nr 1206456015")]
    [InlineData("pnr 1206456015")]
    [InlineData("produktions enhed 1206456015")]
    public void IsIn_number_that_is_not_said_to_be_of_a_production_unit_is_true(string text) => CprNumber.IsIn(text).Should().BeTrue();

    [Theory]
    [InlineData("P-nr. 1206456015 og hos os 120645-6015")]
    [InlineData("P-nr. 1206456015 og 120645-6015")]
    [InlineData("P-nr. 12345678 120645-6015")]
    [InlineData("P-nr. 999999-9999 120645-6015")]
    [InlineData("P-nr. 99/99/99-9999 120645-6015")]
    [InlineData("P-nr.12.06.45-6016/120645-6015")]
    public void IsIn_number_with_another_between_it_and_the_production_unit_is_true(string text) => CprNumber.IsIn(text).Should().BeTrue();

    [Theory]
    [InlineData("P-nr. 1234567 120645-6015")]
    [InlineData("12345678 P-nr. 120645-6015")]
    [InlineData("P-nr. 12.06.120645-6015")]
    [InlineData("P-nr. 99999-99999 120645-6015")]
    public void IsIn_number_with_no_other_between_it_and_the_production_unit_is_false(string text) => CprNumber.IsIn(text).Should().BeFalse();

    [Theory]
    [InlineData("0202021234,")]
    [InlineData("p-nr0101011234,")]
    [InlineData("01.02.030405-0607,")]
    public void IsIn_a_long_text_of_near_misses_goes_through_it_once(string nearMiss) =>
        CprNumber.IsIn(string.Concat(Enumerable.Repeat(nearMiss, 200_000))).Should().BeFalse("a text of two million characters is answered, not pondered");

    /// <summary>Pieces that numbers are made of, put together at random: the definition, told twice, says the same.</summary>
    [Fact]
    public void IsIn_says_what_the_definition_says()
    {
        string[] pieces =
        [
            "120645", "6015", "6016", "010145", "12", "06", "45", "01", "1206456015", "12345678", "99", "7", "991301", "9999", "1945", "12.06.45",
            " ", " ", "  ", "-", ".", "/", "\n", "\t", "\u00A0", "\u2010", "\u2212", "\uFF0D", "\uFF0E", "\uFF0F", "\u200B", "\u00AD", "\uFF11", "\uDB40\uDC01", "\uD803\uDEAD",
            "cpr", "Personnummer", "p-nr", "P-NUMMER", "produktionsenhed", "x", ",", "og ", "\u0661", "\uD83D\uDE00",
        ];
        var random = new Random(20260301);
        var found = 0;
        for (var i = 0; i < 40_000; i++)
        {
            var text = string.Concat(Enumerable.Range(0, random.Next(2, 14)).Select(_ => pieces[random.Next(pieces.Length)]));
            var expected = CprDefinition.Holds(text);
            found += expected ? 1 : 0;
            CprNumber.IsIn(text).Should().Be(expected, "of {0}", string.Join(' ', text.Select(c => $"{(int)c:X4}")));
        }

        found.Should().BeGreaterThan(1_000);
    }
}
