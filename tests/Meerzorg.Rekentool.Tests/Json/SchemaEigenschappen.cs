using System.Text;
using System.Text.Json.Nodes;
using FsCheck;
using FsCheck.Fluent;
using Meerzorg.Rekentool.Tests.Hulp;

namespace Meerzorg.Rekentool.Tests.Json;

/// <summary>The published schemas are those of the descriptions, and accept and refuse what the reader does, but for what no schema can say.</summary>
public class SchemaEigenschappen
{
    public static TheoryData<string> Alle { get; } = [.. Schemas.Namen];

    /// <summary>What people write, but for a care plan, of which one part names what another has; files with parameters have <see cref="ParameterschemaTests"/>, and what a receipt holds is read when it is replayed.</summary>
    public static TheoryData<string> VanInvoer { get; } = [.. Schemas.Namen.Where(naam => Schemas.Vorm(naam).IsLeesbaar).Except(["parameters-1", "overlay-1", "pgb-1", "zorgplan-1", "rekenstaat-2"])];

    [Theory]
    [MemberData(nameof(Alle))]
    public void Het_gepubliceerde_schema_is_dat_van_de_beschrijving(string naam) =>
        Snapshot.KloptMetBestand(Schemas.Van(naam), Projectmap.Pad("schema", naam + ".schema.json"));

    [Theory]
    [MemberData(nameof(VanInvoer))]
    public void Wat_de_lezer_aanneemt_neemt_het_schema_aan_en_andersom(string naam)
    {
        var (vorm, schema, anders) = (Schemas.Vorm(naam), new Schema(Schemas.Van(naam)), 0);
        Check.One(Config.QuickThrowOnFailure.WithMaxTest(1000), Prop.ForAll(Arb.From(Gen.OneOf(Vormgenerator.Van(vorm), Vormgenerator.Beschadigd(vorm)), Kleiner), document =>
        {
            var tekst = document.ToJsonString();
            var fouten = Fouten(vorm, tekst);
            var gebrek = schema.Gebrek(tekst);
            if (fouten.Length > 0 && gebrek is not null) anders++;
            if (gebrek is null) Assert.All(fouten, fout => Assert.True(IsBuitenEenSchema(fout), $"{fout}\n{tekst}"));
            else Assert.True(fouten.Length > 0, $"{gebrek}\n{tekst}");
        }));
        Assert.True(anders > 100, $"{anders} refused by both");
    }

    /// <summary>On this rests that the reader of an application does not look at the bounds of each field again.</summary>
    [Fact]
    public void Wat_van_een_aanvraag_kon_worden_gelezen_is_binnen_zijn_grenzen()
    {
        var (vorm, gelezen) = (AanvraagJson.Document, 0);
        Check.One(Config.QuickThrowOnFailure.WithMaxTest(3000), Prop.ForAll(Arb.From(Gen.OneOf(Vormgenerator.Van(vorm), Vormgenerator.Beschadigd(vorm)), Kleiner), document =>
        {
            var fouten = new Foutenlijst();
            var inhoud = vorm.Lees(Jsontekst.Lees(Encoding.UTF8.GetBytes(document.ToJsonString()), default, fouten)!.Value, new(fouten));
            if (!fouten.IsLeeg) return;
            gelezen++;
            vorm.Controleer(inhoud, "", null, fouten);
            Assert.Empty(fouten.AlsReeks());
        }));
        Assert.InRange(gelezen, 300, 3000);
    }

    /// <summary>What a schema cannot say: rules across members.</summary>
    private static bool IsBuitenEenSchema(Fout fout) => fout.Soort switch
    {
        Foutsoort.Tegenstrijdig => true,
        Foutsoort.Ontbreekt => fout.Pad.EndsWith("rijen", StringComparison.Ordinal), // a day programme with nothing in it
        Foutsoort.BuitenBereik => fout.Pad.EndsWith(".dagen", StringComparison.Ordinal) // more days than that kind of day has
            || fout.Pad.EndsWith("rijen", StringComparison.Ordinal) // rows that together are more hours than a week can have
            || fout.Pad is "periode.van" or "periode.totEnMet", // dates that nobody means
        Foutsoort.VerkeerdType => fout.Verwacht.Nl.Contains("geheel", StringComparison.Ordinal) || fout.Verwacht.Nl.Contains("jaartal", StringComparison.Ordinal), // 2026.0 is a whole number to a schema
        _ => false,
    };

    private static Fout[] Fouten(Vorm vorm, string json)
    {
        var lees = typeof(SchemaEigenschappen).GetMethod(nameof(Lees), System.Reflection.BindingFlags.NonPublic | System.Reflection.BindingFlags.Static)!;
        for (var type = vorm.GetType(); ; type = type.BaseType!)
        {
            if (type.IsGenericType && type.GetGenericTypeDefinition() == typeof(Vorm<>)) return (Fout[])lees.MakeGenericMethod(type.GetGenericArguments()).Invoke(null, [vorm, json])!;
        }
    }

    private static Fout[] Lees<T>(Vorm<T> vorm, string json)
    {
        var fouten = new Foutenlijst();
        var gelezen = vorm.Lees(Jsontekst.Lees(Encoding.UTF8.GetBytes(json), default, fouten)!.Value, new(fouten));
        if (fouten.IsLeeg) vorm.Controleer(gelezen, "", null, fouten);
        return [.. fouten.AlsReeks()];
    }

    private static IEnumerable<JsonObject> Kleiner(JsonObject document)
    {
        foreach (var lid in document.Select(lid => lid.Key).ToList())
        {
            var kopie = (JsonObject)document.DeepClone();
            kopie.Remove(lid);
            yield return kopie;
        }
    }
}
