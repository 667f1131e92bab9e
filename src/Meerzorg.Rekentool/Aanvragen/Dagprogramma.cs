using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace Meerzorg.Rekentool;

/// <summary>The day programme of a client (DAG-1): who is there for the client when, from which the hours per week follow.</summary>
/// <remarks>
/// Plain immutable data, checked as a whole by <see cref="Weekinzet.Van"/>. Rows may overlap: each is a carer of its own.
/// </remarks>
public sealed record Dagprogramma
{
    /// <summary>The rows of wonen and dagbesteding; their order does not matter.</summary>
    public ImmutableArray<Programmarij> Rijen { get; init => field = value.IsDefault ? [] : value; } = [];

    /// <summary>Actual care in the night, per week (UREN-5).</summary>
    public Nachtinzet Nacht { get; init; }

    /// <summary>When the client is regularly away, such as weekends at home: together the min-uren (UREN-6).</summary>
    public ImmutableArray<Afwezigheid> Afwezigheid { get; init => field = value.IsDefault ? [] : value; } = [];
}

/// <summary>A row of a day programme.</summary>
/// <param name="Soort">What the hours count as.</param>
/// <param name="Tijdvak">When, and with how many carers.</param>
public sealed record Programmarij(Zorgsoort Soort, Tijdvak Tijdvak);

/// <summary>A regular absence: care of the programme that is then not delivered.</summary>
/// <param name="Tijdvak">When, and the carers that are then not needed.</param>
/// <param name="EensPerWeken">Once in how many weeks: 1 for every week, 2 for every other week.</param>
public sealed record Afwezigheid(Tijdvak Tijdvak, int EensPerWeken = 1);

/// <summary>A stretch of time on one kind of day, with its carers.</summary>
public sealed record Tijdvak
{
    /// <summary>The kind of day.</summary>
    public required Programmadag Dag { get; init; }

    /// <summary>On how many of those days a week; all of them when left out (5 working days, 2 weekend days).</summary>
    public int? Dagen { get; init; }

    /// <summary>The time of day at which it starts, from 0:00.</summary>
    public required Uren Van { get; init; }

    /// <summary>The time of day at which it ends: after <see cref="Van"/>, at most 24:00. What passes midnight is two rows.</summary>
    public required Uren Tot { get; init; }

    /// <summary>How many carers on how many clients.</summary>
    public required Bezetting Bezetting { get; init; }

    /// <summary>On how many days a week.</summary>
    public int DagenPerWeek => Dagen ?? Dag.Aantal();

    /// <summary>The exact hours per week for one client: a third of an hour stays a third.</summary>
    [Regel("DAG-1")]
    internal Uren PerWeek => (Tot - Van) * Bezetting.Medewerkers / Bezetting.Clienten * DagenPerWeek;
}

/// <summary>What the hours of a row count as.</summary>
public enum Zorgsoort
{
    /// <summary>Begeleiding, verzorging and verpleging where the client lives.</summary>
    Wonen,

    /// <summary>Dagbesteding.</summary>
    Dagbesteding,
}

/// <summary>The days that a row is about.</summary>
public enum Programmadag
{
    /// <summary>The five days from Monday up to and including Friday.</summary>
    Werkdag,

    /// <summary>Saturday and Sunday.</summary>
    Weekenddag,

    /// <summary>Saturday only.</summary>
    Zaterdag,

    /// <summary>Sunday only.</summary>
    Zondag,
}

/// <summary>How many carers there are on how many clients at the same time: "1 op 3" is a third of a carer for each client.</summary>
/// <param name="Medewerkers">Carers, at least 1.</param>
/// <param name="Clienten">Clients, at least 1.</param>
public readonly record struct Bezetting(int Medewerkers, int Clienten) : IParsable<Bezetting>
{
    internal static Tekst GeldigeVormen { get; } = new("\"1 op 3\", \"1:3\" of \"1/3\"", "\"1 op 3\", \"1:3\" or \"1/3\"");

    /// <summary>One carer on a number of clients.</summary>
    /// <param name="clienten">Clients.</param>
    public static Bezetting EenOp(int clienten) => new(1, clienten);

    /// <summary>Reads <c>1 op 3</c>, <c>1:3</c> or <c>1/3</c>.</summary>
    /// <param name="s">The text.</param>
    /// <param name="provider">Ignored.</param>
    /// <exception cref="FormatException">The text is none of these.</exception>
    public static Bezetting Parse(string s, IFormatProvider? provider = null)
    {
        ArgumentNullException.ThrowIfNull(s);
        return TryParse(s, out var bezetting) ? bezetting : throw new FormatException($"Geen bezetting: gevonden \"{s}\", verwacht {GeldigeVormen.Nl}.");
    }

    /// <summary>Reads <c>1 op 3</c>, <c>1:3</c> or <c>1/3</c>.</summary>
    /// <param name="s">The text.</param>
    /// <param name="result">What was read; its numbers may still be out of range.</param>
    /// <returns>Whether the text has one of these forms.</returns>
    public static bool TryParse([NotNullWhen(true)] string? s, out Bezetting result)
    {
        result = default;
        if (s is null) return false;
        foreach (var scheiding in (ReadOnlySpan<string>)["op", ":", "/"])
        {
            int plaats = s.IndexOf(scheiding, StringComparison.Ordinal);
            if (plaats < 0) continue;
            if (!TryGeheel(s.AsSpan(0, plaats), out int medewerkers) || !TryGeheel(s.AsSpan(plaats + scheiding.Length), out int clienten)) return false;
            result = new(medewerkers, clienten);
            return true;
        }

        return false;
    }

    /// <inheritdoc/>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, [MaybeNullWhen(false)] out Bezetting result) => TryParse(s, out result);

    /// <summary>As people say it: 1 op 3.</summary>
    public override string ToString() => AlsTekst.Nl;

    /// <summary>As people say it: 1 op 3, 1 on 3.</summary>
    /// <param name="taal">The language.</param>
    public string ToString(Taal taal) => AlsTekst.In(taal);

    internal Tekst AlsTekst => new(
        string.Create(CultureInfo.InvariantCulture, $"{Medewerkers} op {Clienten}"),
        string.Create(CultureInfo.InvariantCulture, $"{Medewerkers} on {Clienten}"));

    private static bool TryGeheel(ReadOnlySpan<char> s, out int getal) => int.TryParse(s.Trim(), NumberStyles.None, CultureInfo.InvariantCulture, out getal);
}

/// <summary>Actual care in the night per week, by who gives it (VERANTWOORDING, "Keuze verwerking nachtdienst").</summary>
public readonly record struct Nachtinzet
{
    /// <summary>Given by the waking or sleeping shift that is there anyway.</summary>
    public Uren AanwezigeDienst { get; init; }

    /// <summary>Given by somebody else, such as a specialist.</summary>
    public Uren AndereFunctionaris { get; init; }

    /// <summary>The night care to be entered.</summary>
    public Uren Totaal => AanwezigeDienst + AndereFunctionaris;
}

/// <summary>Days of a kind in a week.</summary>
internal static class Programmadagen
{
    private const int WerkdagenPerWeek = 5;
    private const int WeekenddagenPerWeek = 2;

    /// <summary>How many of these days a week has: 5 working days, 2 weekend days, 1 Saturday, 1 Sunday.</summary>
    public static int Aantal(this Programmadag dag) => dag switch
    {
        Programmadag.Werkdag => WerkdagenPerWeek,
        Programmadag.Weekenddag => WeekenddagenPerWeek,
        _ => 1,
    };

    /// <summary>Over how many days of the week the form spreads a row: 5 for a working day, 2 for a day of the weekend.</summary>
    public static int Spreiding(this Programmadag dag) => dag == Programmadag.Werkdag ? WerkdagenPerWeek : WeekenddagenPerWeek;
}

public static partial class Namen
{
    /// <summary>The name of a kind of day.</summary>
    /// <param name="dag">The kind of day.</param>
    public static Tekst Naam(this Programmadag dag) => dag switch
    {
        Programmadag.Werkdag => new("werkdag", "working day"),
        Programmadag.Weekenddag => new("weekenddag", "weekend day"),
        Programmadag.Zaterdag => new("zaterdag", "Saturday"),
        Programmadag.Zondag => new("zondag", "Sunday"),
        _ => Tekst.Gelijk(dag.ToString()),
    };

    /// <summary>The name of a kind of care; a term of the regulation, so the same in both languages.</summary>
    /// <param name="soort">The kind of care.</param>
    public static string Naam(this Zorgsoort soort) => soort switch
    {
        Zorgsoort.Wonen => "wonen",
        Zorgsoort.Dagbesteding => "dagbesteding",
        _ => soort.ToString(),
    };
}
