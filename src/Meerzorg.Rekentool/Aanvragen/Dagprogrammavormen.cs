using System.Text.Json;

namespace Meerzorg.Rekentool;

/// <summary>A time of day as text; only with a colon, since 7.30 would otherwise be read as decimal hours.</summary>
internal sealed class Tijdstipvorm : Vorm<Uren>
{
    private static readonly Uren Etmaal = Uren.Van(24);

    private readonly bool _isEinde;

    private Tijdstipvorm(bool isEinde) => _isEinde = isEinde;

    /// <summary>Where something starts: before the end of the day.</summary>
    public static Tijdstipvorm Begin { get; } = new(isEinde: false);

    /// <summary>Where something ends: also at the end of the day.</summary>
    public static Tijdstipvorm Einde { get; } = new(isEinde: true);

    public override Tekst Verwacht { get; } = new("een tijdstip als tekst: u:mm, zoals \"7:30\"", "a time of day as text: h:mm, such as \"7:30\"");

    public override string Soort => "tijdstip, `u:mm`";

    public override Uren Lees(JsonElement element, Leesplaats plaats)
    {
        if (!Jsonnotatie.TryTijdstip(element, out var tijdstip, out var fout)) plaats.Meld(fout);
        return tijdstip;
    }

    public override void Schrijf(Utf8JsonWriter json, Uren waarde, Schrijfwijze wijze) => json.WriteStringValue(Tijdvorm.Voluit(waarde));

    public override bool IsBinnen(Uren waarde) => waarde.Teken >= 0 && (_isEinde ? waarde <= Etmaal : waarde < Etmaal);

    public override void Controleer(Uren waarde, string pad, string? regel, Foutenlijst fouten)
    {
        if (IsBinnen(waarde)) return;
        var verwacht = _isEinde
            ? new Tekst("een tijdstip tot en met 24:00, het einde van de dag", "a time of day up to and including 24:00, the end of the day")
            : new("een tijdstip van 0:00 tot 24:00", "a time of day from 0:00 up to 24:00");
        fouten.Meld(Foutsoort.BuitenBereik, pad, Tekst.Gelijk(waarde.ToString()), verwacht, regel);
    }

    public override void Schema(Schemaschrijver schema)
    {
        schema.Tekst("type", "string");
        schema.Tekst("pattern", Urenpatroon.Tijdstip(_isEinde));
    }
}

/// <summary>Carers on clients as text.</summary>
internal sealed class Bezettingvorm : Vorm<Bezetting>
{
    public static Bezettingvorm Van { get; } = new();

    public override Tekst Verwacht { get; } = new($"medewerkers op cliënten als tekst: {Bezetting.GeldigeVormen.Nl}", $"carers on clients as text: {Bezetting.GeldigeVormen.En}");

    public override string Soort => "`\"1 op 3\"`, `\"1:3\"` of `\"1/3\"`; ook met een deel, zoals in de lijst van het formulier: `\"1 op 2,5\"`";

    public override Bezetting Lees(JsonElement element, Leesplaats plaats)
    {
        if (element.ValueKind != JsonValueKind.String) plaats.MeldType(element, Verwacht);
        else if (Bezetting.TryParse(element.GetString(), out var bezetting)) return bezetting;
        else plaats.MeldOnleesbaar(element, Verwacht);
        return default;
    }

    public override void Schrijf(Utf8JsonWriter json, Bezetting waarde, Schrijfwijze wijze) => json.WriteStringValue(waarde.ToString());

    public override bool IsBinnen(Bezetting waarde) => waarde.IsGeldig;

    public override void Controleer(Bezetting waarde, string pad, string? regel, Foutenlijst fouten)
    {
        if (!IsBinnen(waarde)) fouten.Meld(Foutsoort.BuitenBereik, pad, waarde.AlsTekst, Bezetting.Grenzen, regel);
    }

    public override void Schema(Schemaschrijver schema)
    {
        schema.Tekst("type", "string");
        schema.Tekst("pattern", Bezetting.Patroon);
    }
}

/// <summary>A day programme that stands in an application, worked out; nothing where it has faults.</summary>
internal sealed class Weekinzetvorm : Vorm<Weekinzet>
{
    public static Weekinzetvorm Van { get; } = new();

    public override Tekst Verwacht => Dagprogramma.Vorm.Verwacht;

    public override string Soort => Dagprogramma.Vorm.Soort;

    public override string SoortMet(Func<IObjectvorm, string> naam) => Dagprogramma.Vorm.SoortMet(naam);

    public override Weekinzet Lees(JsonElement element, Leesplaats plaats)
    {
        var programma = Dagprogramma.Vorm.Lees(element, plaats);
        if (element.ValueKind != JsonValueKind.Object) return null!;
        var voorvoegsel = plaats.Pad.Length == 0 ? "" : plaats.Pad + ".";
        Dagprogrammacontrole.Controleer(programma, voorvoegsel, plaats.Fouten);
        return plaats.Fouten.IsGoed(voorvoegsel + "rijen", voorvoegsel + "nacht", voorvoegsel + "afwezigheid") ? new(programma) : null!;
    }

    public override void Schrijf(Utf8JsonWriter json, Weekinzet waarde, Schrijfwijze wijze) => Dagprogramma.Vorm.Schrijf(json, waarde.Programma, wijze);

    public override void Schema(Schemaschrijver schema) => Dagprogramma.Vorm.Schema(schema);
}
