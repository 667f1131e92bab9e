using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text.Json.Serialization;
using Meerzorg.Rekentool.Json;

namespace Meerzorg.Rekentool;

/// <summary>The day programme of a client (DAG-1): who is there for the client when, from which the hours per week follow.</summary>
/// <remarks>
/// Plain immutable data, checked as a whole by <see cref="Weekinzet.Van"/>. Rows may overlap: each is a carer of its own.
/// </remarks>
/// <example><code>
/// var ochtend = new Tijdvak { Dag = Programmadag.Werkdag, Van = Uren.Van(7), Tot = Uren.Van(9, 30), Bezetting = Bezetting.EenOp(3) };
/// var programma = new Dagprogramma { Rijen = [new(Zorgsoort.Wonen, ochtend)] };
/// Console.WriteLine(Weekinzet.Van(programma)); // wonen 4:10, dagbesteding 0:00, nacht 0:00, min-uren 0:00 per week
/// </code></example>
[JsonConverter(typeof(RekentoolConverter<Dagprogramma>))]
public sealed record Dagprogramma
{
    internal static Objectvorm<Dagprogramma> Vorm { get; } = new("dagprogramma", () => new())
    {
        { "rijen", new Lijstvorm<Programmarij>(Programmarij.Vorm), programma => programma.Rijen, (programma, rijen) => programma with { Rijen = rijen }, "de rijen van wonen en dagbesteding; hun volgorde doet er niet toe", "DAG-1" },
        { "nacht", Nachtinzet.Vorm, programma => programma.Nacht, (programma, nacht) => programma with { Nacht = nacht }, "de werkelijke zorg in de nacht, per week", "UREN-5" },
        { "afwezigheid", new Lijstvorm<Afwezigheid>(Meerzorg.Rekentool.Afwezigheid.Vorm), programma => programma.Afwezigheid, (programma, afwezigheid) => programma with { Afwezigheid = afwezigheid }, "wanneer de cliënt geregeld weg is, zoals weekenden thuis: samen de min-uren", "UREN-6" },
        Vervallenleden.Plusuren,
    };

    /// <summary>The rows of wonen and dagbesteding; their order does not matter.</summary>
    public ImmutableArray<Programmarij> Rijen { get; init => field = value.OfLeeg(); } = [];

    /// <summary>Actual care in the night, per week (UREN-5).</summary>
    public Nachtinzet Nacht { get; init; }

    /// <summary>When the client is regularly away, such as weekends at home: together the min-uren (UREN-6).</summary>
    public ImmutableArray<Afwezigheid> Afwezigheid { get; init => field = value.OfLeeg(); } = [];

    /// <summary>The same programme: the same rows in the same order.</summary>
    /// <param name="other">The other programme.</param>
    public bool Equals(Dagprogramma? other) => other is not null && Nacht == other.Nacht && Reeksen.ZijnGelijk(Rijen, other.Rijen) && Reeksen.ZijnGelijk(Afwezigheid, other.Afwezigheid);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Nacht, Reeksen.Hash(Rijen), Reeksen.Hash(Afwezigheid));
}

/// <summary>A row of a day programme.</summary>
/// <param name="Soort">What the hours count as.</param>
/// <param name="Tijdvak">When, and with how many carers.</param>
[JsonConverter(typeof(RekentoolConverter<Programmarij>))]
public sealed record Programmarij(Zorgsoort Soort, Tijdvak Tijdvak)
{
    internal static Objectvorm<Programmarij> Vorm { get; } = new("rij", () => new(Zorgsoort.Wonen, Tijdvak.Leeg))
    {
        { "soort", Programmadagen.Soortvorm, rij => rij.Soort, (rij, soort) => rij with { Soort = soort }, "waarvoor de uren tellen", "DAG-1", Lidwijze.Verplicht },
        { Tijdvak.Vorm.Leden, rij => rij.Tijdvak, (rij, tijdvak) => rij with { Tijdvak = tijdvak } },
    };
}

/// <summary>A regular absence: care of the programme that is then not delivered.</summary>
/// <param name="Tijdvak">When, and the carers that are then not needed.</param>
/// <param name="EensPerWeken">Once in how many weeks: 1 for every week, 2 for every other week.</param>
[JsonConverter(typeof(RekentoolConverter<Afwezigheid>))]
public sealed record Afwezigheid(Tijdvak Tijdvak, int EensPerWeken = 1)
{
    private const int MaximumWeken = 52; // beyond it a number is a typing error; the regulation itself sets no bound

    internal static Objectvorm<Afwezigheid> Vorm { get; } = new("afwezigheid", () => new(Tijdvak.Leeg))
    {
        { Tijdvak.Vorm.Leden, afwezigheid => afwezigheid.Tijdvak, (afwezigheid, tijdvak) => afwezigheid with { Tijdvak = tijdvak } },
        {
            "eensPerWeken",
            new Geheelvorm(new("een geheel getal, zoals 2", "a whole number, such as 2")) { Minimum = 1, Maximum = MaximumWeken, Eenheid = new("weken", "weeks") },
            afwezigheid => afwezigheid.EensPerWeken,
            (afwezigheid, weken) => afwezigheid with { EensPerWeken = weken },
            "eens in de hoeveel weken: 1 elke week, 2 om de week; 1 als het ontbreekt",
            "DAG-1",
            Lidwijze.Altijd
        },
    };
}

/// <summary>A stretch of time on one kind of day, with its carers.</summary>
[JsonConverter(typeof(RekentoolConverter<Tijdvak>))]
public sealed record Tijdvak
{
    internal static Tijdvak Leeg { get; } = new() { Dag = default, Van = default, Tot = default, Bezetting = default };

    internal static Objectvorm<Tijdvak> Vorm { get; } = new("tijdvak", () => Leeg)
    {
        { "dag", Programmadagen.Dagvorm, tijdvak => tijdvak.Dag, (tijdvak, dag) => tijdvak with { Dag = dag }, "de soort dag", "DAG-1", Lidwijze.Verplicht },
        { "dagen", new Geheelvorm(new("een geheel getal, zoals 2", "a whole number, such as 2")) { Minimum = 1, Maximum = Programmadagen.WerkdagenPerWeek }, tijdvak => tijdvak.Dagen, (tijdvak, dagen) => tijdvak with { Dagen = dagen }, "op hoeveel van die dagen per week; alle als het ontbreekt (5 werkdagen, 2 weekenddagen)", "DAG-1" },
        { "van", Tijdstipvorm.Begin, tijdvak => tijdvak.Van, (tijdvak, van) => tijdvak with { Van = van }, "het tijdstip waarop het begint, vanaf 0:00", "DAG-1", Lidwijze.Verplicht },
        { "tot", Tijdstipvorm.Einde, tijdvak => tijdvak.Tot, (tijdvak, tot) => tijdvak with { Tot = tot }, "het tijdstip waarop het eindigt, ten hoogste 24:00", "DAG-1", Lidwijze.Verplicht },
        { "bezetting", Bezettingvorm.Van, tijdvak => tijdvak.Bezetting, (tijdvak, bezetting) => tijdvak with { Bezetting = bezetting }, "hoeveel medewerkers op hoeveel cliënten", "DAG-1", Lidwijze.Verplicht },
    };

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
[JsonConverter(typeof(RekentoolConverter<Zorgsoort>))]
public enum Zorgsoort
{
    /// <summary>Begeleiding, verzorging and verpleging where the client lives.</summary>
    Wonen,

    /// <summary>Dagbesteding.</summary>
    Dagbesteding,
}

/// <summary>The days that a row is about.</summary>
[JsonConverter(typeof(RekentoolConverter<Programmadag>))]
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
/// <param name="Medewerkers">Carers, 1 to 10.</param>
/// <param name="Clienten">Clients, 0.1 to 100; the application form also knows parts, such as 0,33 and 2,5, which count as they are written.</param>
[JsonConverter(typeof(RekentoolConverter<Bezetting>))]
public readonly record struct Bezetting(int Medewerkers, decimal Clienten) : IParsable<Bezetting>
{
    // Beyond these a number is a typing error; the regulation itself sets no bound.
    private const int MaximumMedewerkers = 10;
    private const decimal MinimumClienten = 0.1m;
    private const int MaximumClienten = 100;
    private const int Decimalen = 2;

    internal static Tekst GeldigeVormen { get; } = new("\"1 op 3\", \"1:3\", \"1/3\" of met een deel \"1 op 2,5\"", "\"1 op 3\", \"1:3\", \"1/3\" or with a part \"1 op 2.5\"");

    internal static Tekst Grenzen { get; } = new(
        $"1 tot en met {MaximumMedewerkers} medewerkers op {Notatie.Getal(MinimumClienten, Taal.Nederlands)} tot en met {MaximumClienten} cliënten", $"1 up to and including {MaximumMedewerkers} carers on {Notatie.Getal(MinimumClienten, Taal.Engels)} up to and including {MaximumClienten} clients");

    /// <summary>The same as a regular expression, bounds included.</summary>
    internal static string Patroon { get; } =
        $@"^\s*(?:0*[1-9]|0*{MaximumMedewerkers})\s*(?:[oO][pP]|:|/)\s*(?:0*[1-9][0-9]?(?:[.,][0-9]{{1,{Decimalen}}})?|0+[.,][1-9][0-9]?|0*{MaximumClienten}(?:[.,]0{{1,{Decimalen}}})?)\s*$";

    internal bool IsGeldig => Medewerkers is >= 1 and <= MaximumMedewerkers && Clienten is >= MinimumClienten and <= MaximumClienten;

    /// <summary>One carer on a number of clients.</summary>
    /// <param name="clienten">Clients.</param>
    public static Bezetting EenOp(decimal clienten) => new(1, clienten);

    /// <summary>Reads <c>1 op 3</c>, <c>1:3</c>, <c>1/3</c> or <c>1 op 2,5</c>, with at most two decimals.</summary>
    /// <param name="s">The text.</param>
    /// <param name="provider">Ignored: comma and point are both accepted.</param>
    /// <exception cref="FormatException">The text is none of these.</exception>
    public static Bezetting Parse(string s, IFormatProvider? provider = null)
    {
        ArgumentNullException.ThrowIfNull(s);
        return TryParse(s, out var bezetting) ? bezetting : throw new FormatException($"Geen bezetting: gevonden {Aanhaling.Tussen(s)}, verwacht {GeldigeVormen.Nl}.");
    }

    /// <summary>Reads <c>1 op 3</c>, <c>1:3</c>, <c>1/3</c> or <c>1 op 2,5</c>, with at most two decimals.</summary>
    /// <param name="s">The text.</param>
    /// <param name="result">What was read, in whole numbers; they may still be out of range.</param>
    /// <returns>Whether the text has one of these forms.</returns>
    public static bool TryParse([NotNullWhen(true)] string? s, out Bezetting result)
    {
        result = default;
        if (s is null) return false;
        foreach (var scheiding in (ReadOnlySpan<string>)["op", ":", "/"])
        {
            int plaats = s.IndexOf(scheiding, StringComparison.OrdinalIgnoreCase);
            if (plaats < 0) continue;
            if (!int.TryParse(s.AsSpan(0, plaats).Trim(), NumberStyles.None, CultureInfo.InvariantCulture, out int medewerkers)
                || !TryClienten(s.AsSpan(plaats + scheiding.Length).Trim(), out decimal clienten)) return false;
            result = new(medewerkers, clienten);
            return true;
        }

        return false;
    }

    /// <inheritdoc/>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, [MaybeNullWhen(false)] out Bezetting result) => TryParse(s, out result);

    /// <summary>As people say it: 1 op 3, 1 op 2,5.</summary>
    public override string ToString() => AlsTekst.Nl;

    /// <summary>As people say it: 1 op 3, 1 on 3.</summary>
    /// <param name="taal">The language.</param>
    public string ToString(Taal taal) => AlsTekst.In(taal);

    internal Tekst AlsTekst => new(
        string.Create(CultureInfo.InvariantCulture, $"{Medewerkers} op {Notatie.Getal(Clienten, Taal.Nederlands)}"),
        string.Create(CultureInfo.InvariantCulture, $"{Medewerkers} on {Notatie.Getal(Clienten, Taal.Engels)}"));

    private static bool TryClienten(ReadOnlySpan<char> s, out decimal clienten)
    {
        const int MaximaleCijfers = 9;
        clienten = 0;
        int komma = s.IndexOfAny(',', '.');
        var heel = komma < 0 ? s : s[..komma];
        var deel = komma < 0 ? [] : s[(komma + 1)..];
        if (komma >= 0 && deel.Length is 0 or > Decimalen || heel.Length > MaximaleCijfers) return false;
        return decimal.TryParse(heel, NumberStyles.None, CultureInfo.InvariantCulture, out decimal geheel)
            && (deel.IsEmpty || !deel.ContainsAnyExceptInRange('0', '9'))
            && decimal.TryParse($"{geheel}.{deel}", NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out clienten);
    }
}

/// <summary>Actual care in the night per week, by who gives it (VERANTWOORDING, "Keuze verwerking nachtdienst").</summary>
[JsonConverter(typeof(RekentoolConverter<Nachtinzet>))]
public readonly record struct Nachtinzet
{
    internal static Objectvorm<Nachtinzet> Vorm { get; } = new("nacht", () => default)
    {
        { "aanwezigeDienst", Tijdvorm.PerWeek, nacht => nacht.AanwezigeDienst, (nacht, uren) => nacht with { AanwezigeDienst = uren }, "gegeven door de wakende of slapende dienst die er al is", "UREN-5" },
        { "andereFunctionaris", Tijdvorm.PerWeek, nacht => nacht.AndereFunctionaris, (nacht, uren) => nacht with { AndereFunctionaris = uren }, "gegeven door iemand anders, zoals een specialist", "UREN-5" },
    };

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
    internal static Keuzevorm<Programmadag> Dagvorm { get; } = new(dag => dag.Naam().Nl);

    internal static Keuzevorm<Zorgsoort> Soortvorm { get; } = new(soort => soort.Naam());

    internal const int WerkdagenPerWeek = 5;
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
