using System.Collections.Immutable;
using System.Text.Json;

namespace Meerzorg.Rekentool.Cyclus;

/// <summary>A source, by the name under which the values of a file refer to it.</summary>
internal sealed record Bron(string Naam, Herkomst Herkomst);

/// <summary>The sources at the top of a file of terms or a policy.</summary>
internal sealed record Bronnen(ImmutableArray<Bron> Lijst)
{
    /// <summary>The member that holds them.</summary>
    public const string Lid = "herkomsten";

    /// <summary>The names, for messages.</summary>
    public Tekst Namen => Herkomst.Bekend(Lijst.Select(bron => bron.Naam));

    public Herkomst? Met(string naam) => Lijst.FirstOrDefault(bron => bron.Naam == naam)?.Herkomst;

    /// <summary>How a value refers to its source: by name, with a note where it has one of its own.</summary>
    public (string Naam, string? Opmerking) Noteer(Herkomst herkomst)
    {
        if (Lijst.FirstOrDefault(bron => bron.Herkomst == herkomst) is { } zonder) return (zonder.Naam, null);
        var met = herkomst.Opmerking is null ? null : Lijst.FirstOrDefault(bron => bron.Herkomst with { Opmerking = herkomst.Opmerking } == herkomst);
        return met is null ? throw Schrijffout.Van(herkomst.ToString(), Namen) : (met.Naam, herkomst.Opmerking);
    }

    public bool Equals(Bronnen? other) => other is not null && Reeksen.ZijnGelijk(Lijst, other.Lijst);

    public override int GetHashCode() => Reeksen.Hash(Lijst);
}

/// <summary>The sources of a file as an object: each under its name.</summary>
internal sealed class Bronnenvorm : Vorm<Bronnen>
{
    private static readonly Kaartvorm<Herkomst> Kaart = new(Herkomst.Vorm);

    public static Bronnenvorm Van { get; } = new();

    public override Tekst Verwacht => Kaart.Verwacht;

    public override string Soort => Kaart.Soort;

    public override string SoortMet(Func<IObjectvorm, string> naam) => Kaart.SoortMet(naam);

    /// <summary>A source that is itself at fault stays known, so that the values that name it are not reported as well; where nothing can be read, no name is.</summary>
    public override Bronnen Lees(JsonElement element, Leesplaats plaats)
    {
        var gelezen = Kaart.Lees(element, plaats);
        return element.ValueKind == JsonValueKind.Object ? new([.. gelezen.Select(paar => new Bron(paar.Key, paar.Value))]) : null!;
    }

    public override void Schrijf(Utf8JsonWriter json, Bronnen waarde, Schrijfwijze wijze) => Kaart.Schrijf(json, Paren(waarde), wijze);

    public override bool IsBinnen(Bronnen waarde) => Kaart.IsBinnen(Paren(waarde));

    public override void Controleer(Bronnen waarde, string pad, string? regel, Foutenlijst fouten) => Kaart.Controleer(Paren(waarde), pad, regel, fouten);

    public override void Schema(Schemaschrijver schema) => Kaart.Schema(schema);

    private static Dictionary<string, Herkomst> Paren(Bronnen bronnen) => bronnen.Lijst.ToDictionary(bron => bron.Naam, bron => bron.Herkomst, StringComparer.Ordinal);
}

/// <summary>The name of one of the sources of the file.</summary>
internal sealed class Bronnaamvorm : Vorm<string>
{
    public static Bronnaamvorm Van { get; } = new();

    public override Tekst Verwacht { get; } = new("de naam van een van de herkomsten", "the name of one of the herkomsten");

    public override string Soort => $"een naam uit `{Bronnen.Lid}`";

    public override Tekst VerwachtOp(Leesplaats plaats) => plaats.Onthouden<Bronnen>(Bronnen.Lid)?.Namen ?? Verwacht;

    public override string Lees(JsonElement element, Leesplaats plaats)
    {
        if (element.ValueKind != JsonValueKind.String)
        {
            plaats.MeldType(element, VerwachtOp(plaats));
            return "";
        }

        var naam = element.GetString()!;
        if (plaats.Onthouden<Bronnen>(Bronnen.Lid) is { } bronnen && bronnen.Met(naam) is null) plaats.Meld(Foutsoort.OnbekendLid, Tekst.Gelijk(Jsontekst.Ingekort(element)), bronnen.Namen);
        return naam;
    }

    public override void Schrijf(Utf8JsonWriter json, string waarde, Schrijfwijze wijze) => json.WriteStringValue(waarde);

    public override void Schema(Schemaschrijver schema) => schema.Tekst("type", "string");
}
