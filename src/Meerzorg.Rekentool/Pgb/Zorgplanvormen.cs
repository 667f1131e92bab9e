using System.Collections.Immutable;
using System.Text.Json;

namespace Meerzorg.Rekentool.Pgb;

/// <summary>The carers of a plan as an object: each under its name, by which the lines refer to it.</summary>
internal sealed class Zorgverlenersvorm : Vorm<ImmutableArray<Zorgverlener>>
{
    /// <summary>The member that holds them.</summary>
    public const string Lid = "zorgverleners";

    private static readonly Kaartvorm<Zorgverlener> Kaart = new(Zorgverlener.Vorm);

    public static Zorgverlenersvorm Van { get; } = new();

    public override Tekst Verwacht { get; } = new("een object met een lid per zorgverlener", "an object with a member for each carer");

    public override string Soort => Kaart.Soort;

    public override string SoortMet(Func<IObjectvorm, string> naam) => Kaart.SoortMet(naam);

    /// <summary>The carers; where no object can be read there are none, and no name is at fault.</summary>
    public override ImmutableArray<Zorgverlener> Lees(JsonElement element, Leesplaats plaats)
    {
        var gelezen = Kaart.Lees(element, plaats);
        return element.ValueKind == JsonValueKind.Object ? [.. gelezen.Select(paar => Binnen(paar.Value, plaats.PadVan(paar.Key), plaats) with { Naam = paar.Key })] : default;
    }

    public override void Schrijf(Utf8JsonWriter json, ImmutableArray<Zorgverlener> waarde, Schrijfwijze wijze) =>
        Kaart.Schrijf(json, waarde.ToDictionary(zorgverlener => zorgverlener.Naam, StringComparer.Ordinal), wijze);

    public override void Schema(Schemaschrijver schema) => Kaart.Schema(schema);

    /// <summary>What is out of bounds is a fault where it stands, also of a carer that no line names; the lines that do name it say nothing of it again.</summary>
    private static Zorgverlener Binnen(Zorgverlener gelezen, string pad, Leesplaats plaats)
    {
        if (Zorgverlener.Vorm.IsBinnen(gelezen)) return gelezen;
        Zorgverlener.Vorm.Controleer(gelezen, pad, plaats.Regel, plaats.Fouten);
        return Zorgverlener.Vorm.Leeg();
    }
}

/// <summary>One of the carers of a plan, by name.</summary>
internal sealed class Zorgverlenernaamvorm : Vorm<Zorgverlener>
{
    public static Zorgverlenernaamvorm Van { get; } = new();

    public override Tekst Verwacht { get; } = new("een zorgverlener", "a carer");

    public override string Soort => $"een naam uit `{Zorgverlenersvorm.Lid}`";

    public override Tekst VerwachtOp(Leesplaats plaats)
    {
        var zorgverleners = plaats.Onthouden<ImmutableArray<Zorgverlener>>(Zorgverlenersvorm.Lid);
        if (zorgverleners.IsDefaultOrEmpty) return Verwacht;
        var namen = string.Join(", ", zorgverleners.Select(zorgverlener => zorgverlener.Naam));
        return new($"een van de zorgverleners: {namen}", $"one of the zorgverleners: {namen}");
    }

    public override Zorgverlener Lees(JsonElement element, Leesplaats plaats)
    {
        if (element.ValueKind != JsonValueKind.String)
        {
            plaats.MeldType(element, VerwachtOp(plaats));
            return null!;
        }

        var naam = element.GetString()!;
        var zorgverleners = plaats.Onthouden<ImmutableArray<Zorgverlener>>(Zorgverlenersvorm.Lid);
        if (zorgverleners.IsDefault) return Zorgverlener.Vorm.Leeg() with { Naam = naam };
        if (zorgverleners.FirstOrDefault(zorgverlener => zorgverlener.Naam == naam) is { } gevonden) return gevonden;
        plaats.Meld(Foutsoort.OnbekendLid, Tekst.Gelijk(Jsontekst.Ingekort(element)), VerwachtOp(plaats));
        return null!;
    }

    public override void Schrijf(Utf8JsonWriter json, Zorgverlener waarde, Schrijfwijze wijze) => json.WriteStringValue(waarde.Naam);

    public override bool IsBinnen(Zorgverlener waarde) => !string.IsNullOrWhiteSpace(waarde.Naam) && Zorgverlener.Vorm.IsBinnen(waarde);

    public override void Controleer(Zorgverlener waarde, string pad, string? regel, Foutenlijst fouten)
    {
        if (string.IsNullOrWhiteSpace(waarde.Naam)) fouten.Meld(Foutsoort.Ontbreekt, pad, new("niets", "nothing"), new("een naam voor de zorgverlener", "a name for the carer"), regel);
        Zorgverlener.Vorm.Controleer(waarde, pad, regel, fouten);
    }

    public override void Schema(Schemaschrijver schema) => schema.Tekst("type", "string");
}

/// <summary>How much a week, in one unit: hours are a time, the others a number.</summary>
internal sealed class Hoeveelheidvorm : Vorm<Hoeveelheid>
{
    /// <summary>What is more than none: what a line asks for.</summary>
    private static readonly ImmutableArray<Hoeveelheidvorm> Gevraagd = [.. Enum.GetValues<Zorgeenheid>().Select(eenheid => new Hoeveelheidvorm(eenheid, magNul: false))];

    /// <summary>What may be none: how much it was in a week that is past.</summary>
    private static readonly ImmutableArray<Hoeveelheidvorm> Geweest = [.. Enum.GetValues<Zorgeenheid>().Select(eenheid => new Hoeveelheidvorm(eenheid, magNul: true))];

    private static readonly Breuk Grootste = Tijdvorm.PerWeek.Maximum.InUren;

    private readonly Zorgeenheid _eenheid;
    private readonly bool _magNul;
    private readonly Tekst _buiten;
    private readonly Getalvorm _getal;

    private Hoeveelheidvorm(Zorgeenheid eenheid, bool magNul)
    {
        (_eenheid, _magNul) = (eenheid, magNul);
        var (naam, grootste) = (eenheid.Naam(), Tijdvorm.PerWeek.Maximum.DecimaleUren);
        _buiten = magNul
            ? new($"0 tot en met {grootste} {naam.Nl}", $"0 up to {grootste} {naam.En}")
            : new($"meer dan 0 en ten hoogste {grootste} {naam.Nl} per week", $"above 0 and at most {grootste} {naam.En} a week");
        _getal = new(new(new("een getal", "a number"), _buiten, new(0, grootste, MinimumNietMee: !magNul), "3.5"), $"getal: {naam.Nl} per week");
    }

    public override Tekst Verwacht => Inhoud.Verwacht;

    public override string Soort => Inhoud.Soort;

    private Vorm Inhoud => _eenheid == Zorgeenheid.Uren ? Tijdvorm.PerWeek : _getal;

    /// <summary>What a line asks for in this unit.</summary>
    public static Hoeveelheidvorm In(Zorgeenheid eenheid) => Gevraagd[(int)eenheid];

    /// <summary>How much it was in a week that is past, in this unit.</summary>
    public static Hoeveelheidvorm GeweestIn(Zorgeenheid eenheid) => Geweest[(int)eenheid];

    public override Hoeveelheid Lees(JsonElement element, Leesplaats plaats) => _eenheid == Zorgeenheid.Uren
        ? Hoeveelheid.Van(Tijdvorm.PerWeek.Lees(element, plaats))
        : Hoeveelheid.Van(_getal.Lees(element, plaats), _eenheid);

    public override void Schrijf(Utf8JsonWriter json, Hoeveelheid waarde, Schrijfwijze wijze)
    {
        if (_eenheid == Zorgeenheid.Uren) Tijdvorm.PerWeek.Schrijf(json, waarde.AlsUren, wijze);
        else _getal.Schrijf(json, waarde.Waarde, wijze);
    }

    public override bool IsBinnen(Hoeveelheid waarde) => waarde.Eenheid == _eenheid && waarde.Aantal.Teken >= (_magNul ? 0 : 1) && waarde.Aantal <= Grootste;

    public override void Controleer(Hoeveelheid waarde, string pad, string? regel, Foutenlijst fouten)
    {
        if (!IsBinnen(waarde)) fouten.Meld(Foutsoort.BuitenBereik, pad, waarde.AlsTekst, _buiten, regel);
    }

    public override void Schema(Schemaschrijver schema) => Inhoud.Schema(schema);
}

/// <summary>How much it was in a week that is past, in the unit of the function of its line.</summary>
internal sealed class Weekhoeveelheidvorm : Vorm<Hoeveelheid>
{
    public static Weekhoeveelheidvorm Van { get; } = new();

    public override Tekst Verwacht { get; } = new("een tijd of een getal, in de eenheid van de functie", "a time or a number, in the unit of the function");

    public override string Soort => "de hoeveelheid in een week, als die van de functie";

    public override Hoeveelheid Lees(JsonElement element, Leesplaats plaats) => Hoeveelheidvorm.GeweestIn(plaats.Onthouden<Zorgfunctie>("functie").Eenheid()).Lees(element, plaats);

    public override void Schrijf(Utf8JsonWriter json, Hoeveelheid waarde, Schrijfwijze wijze) => Hoeveelheidvorm.GeweestIn(waarde.Eenheid).Schrijf(json, waarde, wijze);

    public override bool IsBinnen(Hoeveelheid waarde) => Enum.IsDefined(waarde.Eenheid) && Hoeveelheidvorm.GeweestIn(waarde.Eenheid).IsBinnen(waarde);

    public override void Controleer(Hoeveelheid waarde, string pad, string? regel, Foutenlijst fouten)
    {
        if (Enum.IsDefined(waarde.Eenheid)) Hoeveelheidvorm.GeweestIn(waarde.Eenheid).Controleer(waarde, pad, regel, fouten);
        else fouten.Meld(Foutsoort.BuitenBereik, pad, waarde.AlsTekst, Verwacht, regel);
    }

    public override void Schema(Schemaschrijver schema) => schema.Keuze("anyOf", Hoeveelheidvorm.GeweestIn(Zorgeenheid.Uren), Hoeveelheidvorm.GeweestIn(Zorgeenheid.Dagdelen));
}
