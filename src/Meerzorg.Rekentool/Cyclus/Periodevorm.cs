using System.Text.Json;

namespace Meerzorg.Rekentool.Cyclus;

/// <summary>A period as an object with its first and last day.</summary>
internal sealed class Periodevorm : Vorm<Periode>
{
    private static readonly Objectvorm<(DateOnly Van, DateOnly TotEnMet)> Dagen = new("periode", () => default)
    {
        { "van", Datumvorm.Geldig, dagen => dagen.Van, (dagen, van) => (van, dagen.TotEnMet), "de eerste dag", "TERMIJN-1", Lidwijze.Verplicht },
        { "totEnMet", Datumvorm.Geldig, dagen => dagen.TotEnMet, (dagen, totEnMet) => (dagen.Van, totEnMet), "de laatste dag", "TERMIJN-1", Lidwijze.Verplicht },
    };

    public static Periodevorm Van { get; } = new();

    public override IReadOnlyList<Vorm> Delen => [Dagen];

    public override Tekst Verwacht { get; } = new("een object met van en totEnMet", "an object with van and totEnMet");

    public override string Soort => Dagen.Soort;

    public override string SoortMet(Func<IObjectvorm, string> naam) => Dagen.SoortMet(naam);

    public override Periode Lees(JsonElement element, Leesplaats plaats)
    {
        var dagen = Dagen.Lees(element, plaats);
        Dagen.Controleer(dagen, plaats.Pad, plaats.Regel, plaats.Fouten);
        var (van, totEnMet) = dagen;
        if (!plaats.Fouten.IsGoed(plaats.Pad, plaats.PadVan("van"), plaats.PadVan("totEnMet"))) return null!;
        if (totEnMet >= van) return new(van, totEnMet);
        plaats.Fouten.Meld(
            Foutsoort.Tegenstrijdig, plaats.PadVan("totEnMet"), Tekst.Gelijk(Notatie.Datum(totEnMet)), new($"een dag op of na {Notatie.Datum(van)}", $"a day on or after {Notatie.Datum(van)}"), plaats.Regel);
        return null!;
    }

    public override void Schrijf(Utf8JsonWriter json, Periode waarde, Schrijfwijze wijze) => Dagen.Schrijf(json, (waarde.Van, waarde.TotEnMet), wijze);

    public override void Schema(Schemaschrijver schema) => Dagen.Schema(schema);
}
