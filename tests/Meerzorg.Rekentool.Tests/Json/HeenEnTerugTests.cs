using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using Meerzorg.Rekentool.Herijking;
using Meerzorg.Rekentool.Pgb;
using Meerzorg.Rekentool.Tests.Eigenschappen;
using Meerzorg.Rekentool.Tests.Hulp;

namespace Meerzorg.Rekentool.Tests.Json;

/// <summary>What is written is read back the same; what is the same says the same.</summary>
public class HeenEnTerugTests
{
    public static TheoryData<string> Situaties { get; } = ["aanbieder.json", "starter.json"];

    public static TheoryData<string> Plannen { get; } = [.. Directory.GetFiles(Projectmap.Pad("voorbeelden", "pgb"), "*.json").Select(pad => Path.GetFileName(pad))];

    [Property]
    public Property Een_situatie_komt_terug_zoals_zij_was() => Prop.ForAll(Documenten.Situaties, document =>
    {
        var gelezen = CyclusJson.Lees(Utf8(CyclusJson.Document, document));
        Assert.Equal(document, new(gelezen.Beleid, gelezen.Situatie));
    });

    [Property]
    public Property Een_beleid_komt_terug_zoals_het_was() =>
        Prop.ForAll(Documenten.Beleid, beleid => Assert.Equal(beleid, Zorgkantoorbeleid.Lees(Utf8(Zorgkantoorbeleid.Vorm, beleid))));

    [Property]
    public Property Termijnen_komen_terug_zoals_zij_waren() =>
        Prop.ForAll(Documenten.Termijnbestanden, termijnen => Assert.Equal(termijnen, Termijnen.Lees(Utf8(Termijnen.Vorm, termijnen), "proef")));

    [Property]
    public Property Een_herijkingsbeleid_komt_terug_zoals_het_was() =>
        Prop.ForAll(Documenten.Herijkingsbeleiden, beleid => Assert.Equal(beleid, Herijkingsbeleid.Lees(Utf8(Herijkingsbeleid.Vorm, beleid))));

    [Property]
    public Property Een_zorgplan_komt_terug_zoals_het_was() => Prop.ForAll(Documenten.Zorgplannen, document =>
    {
        var gelezen = ZorgplanJson.Lees(Utf8(ZorgplanJson.Document, new(2026, document)));
        Assert.Equal((2026, document), (gelezen.Rekentool.Parameters.Jaar, new(gelezen.Plan, gelezen.Heraanvraag)));
    });

    /// <summary>With one member of another document in its place, a document is another one exactly when it says something else.</summary>
    [Property]
    public Property Situaties_zijn_gelijk_als_zij_hetzelfde_zeggen() => GelijkAlsHetzelfde(CyclusJson.Document, Documenten.Situaties);

    [Property]
    public Property Beleiden_zijn_gelijk_als_zij_hetzelfde_zeggen() => GelijkAlsHetzelfde(Zorgkantoorbeleid.Vorm, Documenten.Beleid);

    [Property]
    public Property Termijnen_zijn_gelijk_als_zij_hetzelfde_zeggen() => GelijkAlsHetzelfde(Termijnen.Vorm, Documenten.Termijnbestanden);

    [Property]
    public Property Herijkingsbeleiden_zijn_gelijk_als_zij_hetzelfde_zeggen() => GelijkAlsHetzelfde(Herijkingsbeleid.Vorm, Documenten.Herijkingsbeleiden);

    [Property]
    public Property Zorgplannen_zijn_gelijk_als_zij_hetzelfde_zeggen() => GelijkAlsHetzelfde(ZorgplanJson.Document, Documenten.Zorgplannen.Generator.Select(document => new MetJaar<Zorgplandocument>(2026, document)).ToArbitrary());

    [Property]
    public void Een_aanvraag_komt_terug_zoals_zij_was(Rekengeval geval) => Assert.Equal(geval.Aanvraag, JsonSerializer.Deserialize<Aanvraag>(JsonSerializer.Serialize(geval.Aanvraag)));

    [Property]
    public Property Een_groep_komt_terug_zoals_zij_was() =>
        Prop.ForAll(Groepsgevallen.Willekeurig, geval => Assert.Equal(geval.Groep, JsonSerializer.Deserialize<Groepsaanvraag>(JsonSerializer.Serialize(geval.Groep))));

    [Property]
    public Property Een_verhuizing_komt_terug_zoals_zij_was() =>
        Prop.ForAll(Documenten.Verhuizingen, verhuizing => Assert.Equal(verhuizing, JsonSerializer.Deserialize<Verhuizing>(JsonSerializer.Serialize(verhuizing))));

    [Property]
    public Property Een_dossier_komt_terug_zoals_het_was() =>
        Prop.ForAll(Documenten.Dossiers, dossier => Assert.Equal(dossier, JsonSerializer.Deserialize<Dossier>(JsonSerializer.Serialize(dossier))));

    [Property]
    public Property Een_termijnaanvraag_komt_terug_zoals_zij_was() =>
        Prop.ForAll(Documenten.Termijnaanvragen, aanvraag => Assert.Equal(aanvraag, JsonSerializer.Deserialize<Termijnaanvraag>(JsonSerializer.Serialize(aanvraag))));

    [Property]
    public Property Een_groep_met_periode_komt_terug_zoals_zij_was() =>
        Prop.ForAll(Documenten.Groepstermijnaanvragen, aanvraag => Assert.Equal(aanvraag, JsonSerializer.Deserialize<Groepstermijnaanvraag>(JsonSerializer.Serialize(aanvraag))));

    /// <summary>The generators leave nothing out and do not always say everything, so that the properties are about every field, with a value and without one.</summary>
    [Fact]
    public void Elk_lid_komt_voor_en_niet_altijd_hetzelfde()
    {
        Elk(Aanvraag.Vorm, Aanvragen.Willekeurig.Generator.Select(geval => geval.Aanvraag));
        Elk(Groepsaanvraag.Vorm, Groepsgevallen.Willekeurig.Generator.Select(geval => geval.Groep));
        Elk(Dagprogramma.Vorm, Programmas.Willekeurig.Generator);
        Elk(Verhuizing.Vorm, Documenten.Verhuizingen.Generator);
        Elk(Dossier.Vorm, Documenten.Dossiers.Generator);
        Elk(Termijnaanvraag.Vorm, Documenten.Termijnaanvragen.Generator);
        Elk(Groepstermijnaanvraag.Vorm, Documenten.Groepstermijnaanvragen.Generator);
        Elk(CyclusJson.Document, Documenten.Situaties.Generator, "beleid"); // without it, only beside a policy that the caller gives
        Elk(Zorgkantoorbeleid.Vorm, Documenten.Beleid.Generator, "$schema", "formaat");
        Elk(Termijnen.Vorm, Documenten.Termijnbestanden.Generator, "$schema", "formaat");
        Elk(Herijkingsbeleid.Vorm, Documenten.Herijkingsbeleiden.Generator, "formaat");
        Elk(ZorgplanJson.Document, Documenten.Zorgplannen.Generator.Select(document => new MetJaar<Zorgplandocument>(2026, document)), "jaar");

        static void Elk<T>(Objectvorm<T> vorm, Gen<T> waarden, params string[] vast)
        {
            var gezien = Leden(vorm);
            foreach (var waarde in waarden.Sample(2000)) Verzamel(vorm, JsonNode.Parse(Utf8(vorm, waarde)), gezien);
            Assert.Empty(gezien.Where(lid => lid.Value.Count < 2 && !vast.Contains(lid.Key.Naam)).Select(lid => $"{lid.Key}: {string.Join(", ", lid.Value)}"));
        }
    }

    [Fact]
    public void De_bestanden_in_het_pakket_worden_geschreven_zoals_zij_zijn()
    {
        foreach (var naam in Cyclusbestanden.Beleidsbestanden) Gelijk(Cyclusbestanden.Inhoud(naam), Utf8(Zorgkantoorbeleid.Vorm, Zorgkantoorbeleid.Lees(Cyclusbestanden.Inhoud(naam))));
        Gelijk(Cyclusbestanden.Inhoud("termijnen"), Utf8(Termijnen.Vorm, Termijnen.Gepubliceerd));
        Gelijk(File.ReadAllBytes(Projectmap.Pad("voorbeelden", "cyclus", "eigen-beleid.json")), Utf8(Zorgkantoorbeleid.Vorm, Zorgkantoorbeleid.Lees(File.ReadAllBytes(Projectmap.Pad("voorbeelden", "cyclus", "eigen-beleid.json")))));
        Gelijk(File.ReadAllBytes(Projectmap.Pad("src", "Meerzorg.Rekentool", "Herijking", "Data", "standaard.json")), Utf8(Herijkingsbeleid.Vorm, Herijkingsbeleid.Standaard));
        Gelijk(File.ReadAllBytes(Projectmap.Pad("voorbeelden", "herijking", "toets.json")), Utf8(Herijkingsbeleid.Vorm, Herijkingsbeleid.Lees(File.ReadAllBytes(Projectmap.Pad("voorbeelden", "herijking", "toets.json")))));

        static void Gelijk(byte[] bestand, byte[] geschreven) => Assert.True(JsonNode.DeepEquals(JsonNode.Parse(bestand), JsonNode.Parse(geschreven)), Encoding.UTF8.GetString(geschreven));
    }

    [Theory]
    [MemberData(nameof(Situaties))]
    public void Een_voorbeeld_van_een_situatie_komt_terug(string bestand)
    {
        var gelezen = CyclusJson.Lees(File.ReadAllBytes(Projectmap.Pad("voorbeelden", "cyclus", bestand)));
        Assert.Equal(gelezen, CyclusJson.Lees(Utf8(CyclusJson.Document, new(gelezen.Beleid, gelezen.Situatie))));
    }

    [Theory]
    [MemberData(nameof(Plannen))]
    public void Een_voorbeeld_van_een_zorgplan_komt_terug(string bestand)
    {
        var gelezen = ZorgplanJson.Lees(File.ReadAllBytes(Projectmap.Pad("voorbeelden", "pgb", bestand)));
        var terug = ZorgplanJson.Lees(Utf8(ZorgplanJson.Document, new(2026, new(gelezen.Plan, gelezen.Heraanvraag))));
        Assert.Equal((gelezen.Plan, gelezen.Heraanvraag), (terug.Plan, terug.Heraanvraag));
    }

    [Fact]
    public void Een_hoeveelheid_die_niet_is_te_schrijven_wordt_geweigerd()
    {
        var derde = Hoeveelheid.Van(Uren.VanSeconden(1) / 3m);
        var plan = Pgb.Plannen.Plan(Pgb.Plannen.Bgi(1) with { PerWeek = derde });
        Assert.Empty(Pgbrekentool.Voor(2026).Controleer(plan)); // it can be assessed, but no document holds it
        Assert.Throws<OngeldigeInvoerException>(() => Utf8(ZorgplanJson.Document, new(2026, new(plan, null))));
    }

    private static Property GelijkAlsHetzelfde<T>(Vorm<T> vorm, Arbitrary<T> waarden)
        where T : class => Prop.ForAll(
        Arb.From(from een in waarden.Generator from ander in waarden.Generator from keuze in Gen.Choose(0, int.MaxValue) select (een, ander, keuze)),
        geval =>
        {
            var (tekst, gemengd) = (Encoding.UTF8.GetString(Utf8(vorm, geval.een)), JsonNode.Parse(Utf8(vorm, geval.een))!.AsObject());
            var ander = JsonNode.Parse(Utf8(vorm, geval.ander))!.AsObject();
            Vervang(gemengd, ander, new(geval.keuze));

            var fouten = new Foutenlijst();
            var gelezen = vorm.Lees(JsonDocument.Parse(gemengd.ToJsonString()).RootElement, new(fouten));
            if (!fouten.IsLeeg) return; // such as the name of a source that is not in this document
            var isGelijk = tekst == Encoding.UTF8.GetString(Utf8(vorm, gelezen));
            Assert.Equal(isGelijk, geval.een.Equals(gelezen));
            if (isGelijk) Assert.Equal(geval.een.GetHashCode(), gelezen.GetHashCode());
        });

    /// <summary>Puts one member of the other in place of that of the first, at any depth.</summary>
    private static void Vervang(JsonObject een, JsonObject ander, Random toeval)
    {
        var namen = een.Concat(ander).Select(lid => lid.Key).Distinct().ToArray();
        if (namen.Length == 0) return;
        var naam = namen[toeval.Next(namen.Length)];
        switch (een[naam], ander[naam], toeval.Next(2))
        {
            case (JsonObject links, JsonObject rechts, 0):
                Vervang(links, rechts, toeval);
                break;
            case (JsonArray { Count: > 0 } links, JsonArray { Count: > 0 } rechts, 0) when links[^1] is JsonObject eerste && rechts[^1] is JsonObject tweede:
                Vervang(eerste, tweede, toeval);
                break;
            case (_, null, _):
                een.Remove(naam);
                break;
            case var (_, rechts, _):
                een[naam] = rechts!.DeepClone();
                break;
        }
    }

    /// <summary>Every member of an object and of what is in it that is written, with nothing seen of it yet.</summary>
    private static Dictionary<(string Vorm, string Naam), HashSet<string>> Leden(IObjectvorm vorm)
    {
        var leden = new Dictionary<(string, string), HashSet<string>>();
        Voeg(vorm);
        return leden;

        void Voeg(IObjectvorm van)
        {
            foreach (var lid in van.Leden.Where(lid => leden.TryAdd((van.Naam, lid.Naam), new(StringComparer.Ordinal))))
            {
                if (van.Leden.Count == 1) leden[(van.Naam, lid.Naam)].Add("niets"); // then the object is not there
                if (Binnen(lid) is { } binnen) Voeg(binnen);
            }
        }
    }

    /// <summary>What each member was: whether it was there, or two of the values of one that always is.</summary>
    private static void Verzamel(IObjectvorm vorm, JsonNode? knoop, Dictionary<(string Vorm, string Naam), HashSet<string>> gezien)
    {
        if (knoop is JsonArray lijst)
        {
            foreach (var deel in lijst) Verzamel(vorm, deel, gezien);
        }

        if (knoop is not JsonObject object_) return;
        foreach (var lid in vorm.Leden)
        {
            var waarde = object_[lid.Naam];
            var waarden = gezien[(vorm.Naam, lid.Naam)];
            if (waarden.Count < 2) waarden.Add(waarde is null ? "niets" : lid.IsAltijdGeschreven ? waarde.ToJsonString() : "iets");
            if (waarde is null || Binnen(lid) is not { } binnen) continue;
            bool isKaart = waarde is JsonObject kaart && !binnen.Leden.Any(onder => kaart.ContainsKey(onder.Naam)); // by a name of its own each
            foreach (var deel in isKaart ? waarde.AsObject().Select(paar => paar.Value) : [waarde]) Verzamel(binnen, deel, gezien);
        }
    }

    /// <summary>The object in a member; the parts of a whole are not written as an object, but beside it.</summary>
    private static IObjectvorm? Binnen(Lid lid) => Objectvormen.In(lid.Vorm) is { } vorm && lid is not Heelofdelenlid<Zorginzet> and not { Oorsprong: Heelofdelenlid<Zorginzet> } ? vorm : null;

    private static byte[] Utf8<T>(Vorm<T> vorm, T waarde) => Encoding.UTF8.GetBytes(Jsonopmaak.Tekst(json => vorm.Schrijf(json, waarde, default)));
}
