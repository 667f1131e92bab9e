using System.Text;
using System.Text.Json;

namespace Meerzorg.Rekentool.Tests.Registers;

/// <summary>The gate can be shut: what it should refuse, it refuses, and says where.</summary>
public class RegistercontroleTests
{
    private static readonly Regelgegevens Regel1 = new("UREN-1", ["titel", "title", "formule", "formula"], ["REGELING, 1", "FORMULIER, blad"], ["K1"]);

    private static readonly Regelgegevens Regel2 = new("UREN-2", ["titel", "title", "formule", "formula"], ["FORMULIER"], []);

    private static readonly Paragraaf Met = new(1, "kop", "een twee drie vier vijf zes zeven acht") { Regels = ["UREN-1"], Volgt = ["UREN-3"] };

    private static readonly Paragraaf Zonder = new(2, "kop", "negen") { NietGeautomatiseerd = new("oordeel", "van mensen") };

    private static readonly Registers Goed = new(
        [Regel1, Regel2], ["UREN-1", "UREN-2"], ["UREN-1", "UREN-2"], ["K1"], [new("REGELING", "Een regeling", "2024", 2, new('a', 64), [Met, Zonder])]);

    /// <summary>Each a change that breaks the good registers, and the only thing that the gate says about it.</summary>
    private static readonly Dictionary<string, (Func<Registers, Registers> Breuk, string Afwijking)> Gevallen = new()
    {
        ["paragraaf zonder bestemming"] = (Paragraaf2(Zonder with { NietGeautomatiseerd = null }), "REGELING 2: leidt nergens heen"),
        ["paragraaf met regels en een reden"] = (Paragraaf2(Zonder with { Regels = ["UREN-1"] }), "REGELING 2: regels én een reden waarom er geen zijn"),
        ["paragraaf die volgt en een reden heeft"] = (Paragraaf2(Zonder with { Volgt = ["UREN-3"] }), "REGELING 2: regels én een reden waarom er geen zijn"),
        ["paragraaf met een lege lijst"] = (Paragraaf2(Zonder with { Regels = [] }), "REGELING 2: een lege lijst"),
        ["paragraaf met een lege lijst die volgt"] = (Paragraaf2(Zonder with { Volgt = [] }), "REGELING 2: een lege lijst"),
        ["paragraaf met een onbekende regel"] = (Paragraaf2(Zonder with { NietGeautomatiseerd = null, Regels = ["UREN-3"] }), "REGELING 2: regel UREN-3 is er niet"),
        ["paragraaf die een regel twee keer noemt"] = (Paragraaf2(Zonder with { NietGeautomatiseerd = null, Regels = ["UREN-2", "UREN-2"] }), "REGELING 2: noemt een regel twee keer"),
        ["een regel die er al is, volgt niet"] = (Paragraaf2(Zonder with { NietGeautomatiseerd = null, Volgt = ["UREN-2"] }), "REGELING 2: regel UREN-2 is er al en volgt dus niet meer"),
        ["wat volgt, is een id"] = (Paragraaf2(Zonder with { NietGeautomatiseerd = null, Volgt = ["later"] }), "REGELING 2: later is geen welgevormd id"),
        ["onbekende soort reden"] = (Paragraaf2(Zonder with { NietGeautomatiseerd = new("zomaar", "iets") }), "REGELING 2: onbekende soort reden zomaar"),
        ["lege reden"] = (Paragraaf2(Zonder with { NietGeautomatiseerd = new("oordeel", " ") }), "REGELING 2: geen reden"),
        ["gat in de nummers"] = (Paragraaf2(Zonder with { Nummer = 3 }), "REGELING 3: verwacht nummer 2"),
        ["nummer dat er al is"] = (Paragraaf2(Zonder with { Nummer = 1 }), "REGELING 1: verwacht nummer 2"),
        ["geen kop"] = (Paragraaf2(Zonder with { Kop = "" }), "REGELING 2: geen kop"),
        ["geen woorden"] = (Paragraaf2(Zonder with { Woorden = " " }), "REGELING 2: 0 woorden, verwacht 1 tot en met 8"),
        ["te veel woorden"] = (Paragraaf2(Zonder with { Woorden = "1 2 3 4 5 6 7 8 9" }), "REGELING 2: 9 woorden, verwacht 1 tot en met 8"),
        ["een paragraaf minder dan opgegeven"] = (Document(document => document with { Register = [Met] }), "REGELING: 2 paragrafen opgegeven, 1 in het register"),
        ["een paragraaf meer dan opgegeven"] = (Document(document => document with { Paragrafen = 1 }), "REGELING: 1 paragrafen opgegeven, 2 in het register"),
        ["geen sha256"] = (Document(document => document with { Sha256 = new('A', 64) }), "REGELING: sha256 is geen 64 hexadecimale cijfers"),
        ["geen versie"] = (Document(document => document with { Versie = "" }), "REGELING: geen titel of versie"),
        ["document twee keer"] = (goed => goed with { Documenten = [goed.Documenten[0], goed.Documenten[0]] }, "REGELING: het document komt 2 keer voor"),
        ["regel zonder code"] = (goed => goed with { InCode = ["UREN-1"] }, "UREN-2: geen code"),
        ["regel zonder test"] = (goed => goed with { InTests = ["UREN-1"] }, "UREN-2: geen test"),
        ["regel zonder bron"] = (Tweede(Regel2 with { Bronnen = [] }), "UREN-2: geen bron"),
        ["regel met een onbekende bron"] = (Tweede(Regel2 with { Bronnen = ["HOREN-ZEGGEN, 1"] }), "UREN-2: onbekende bron HOREN-ZEGGEN"),
        ["regel die geen paragraaf van zijn bron noemt"] = (Tweede(Regel2 with { Bronnen = ["FORMULIER", "REGELING, 2"] }), "UREN-2: noemt REGELING, maar geen paragraaf ervan noemt de regel"),
        ["regel met een keuze die niet is beschreven"] = (Tweede(Regel2 with { Keuzes = ["K2"] }), "UREN-2: keuze K2 is niet beschreven"),
        ["regel zonder tekst"] = (Tweede(Regel2 with { Teksten = ["titel", "title", "formule", ""] }), "UREN-2: een tekst ontbreekt"),
        ["regel met een id dat niet past"] = (
            goed => goed with { Regels = [Regel1, Regel2, Regel2 with { Id = "uren-4" }], InCode = [.. goed.InCode, "uren-4"], InTests = [.. goed.InTests, "uren-4"] },
            "uren-4: geen welgevormd id"),
        ["regel twee keer"] = (goed => goed with { Regels = [Regel1, Regel2, Regel2] }, "UREN-2: het id komt 2 keer voor"),
        ["code die een onbekende regel noemt"] = (goed => goed with { InCode = [.. goed.InCode, "UREN-3"] }, "UREN-3: code noemt een regel die er niet is"),
        ["test die een onbekende regel noemt"] = (goed => goed with { InTests = [.. goed.InTests, "UREN-3"] }, "UREN-3: een test noemt een regel die er niet is"),
    };

    public static TheoryData<string> Namen { get; } = [.. Gevallen.Keys];

    [Fact]
    public void Het_goede_geval_is_goed() => Assert.Empty(Registercontrole.Afwijkingen(Goed));

    [Theory]
    [MemberData(nameof(Namen))]
    public void Wat_breekt_wordt_gemeld_en_verder_niets(string naam)
    {
        var (breuk, afwijking) = Gevallen[naam];

        Assert.Equal([afwijking], Registercontrole.Afwijkingen(breuk(Goed)).Distinct());
    }

    [Fact]
    public void Alle_afwijkingen_samen() => Assert.Equal(
        ["UREN-1: geen test", "UREN-2: geen code", "UREN-2: geen test", "REGELING 2: leidt nergens heen"],
        Registercontrole.Afwijkingen(Paragraaf2(Zonder with { NietGeautomatiseerd = null })(Goed with { InCode = ["UREN-1"], InTests = [] })));

    [Fact]
    public void De_regels_van_het_project_zonder_hun_tests_komen_er_niet_door() =>
        Assert.Equal(Regel.Alle.Select(regel => $"{regel.Id}: geen test"), Registercontrole.Afwijkingen(Regelplaatsen.Alle() with { InTests = [] }));

    [Theory]
    [InlineData("""{ "nummer": 1, "kop": "kop", "woorden": "een", "regel": ["UREN-1"] }""")]
    [InlineData("""{ "nummer": 1, "kop": "kop", "woorden": "een", "regels": ["UREN-1"], "regels": ["UREN-2"] }""")]
    [InlineData("""{ "nummer": 1, "kop": "kop", "regels": ["UREN-1"] }""")]
    [InlineData("""{ "nummer": 1, "kop": "kop", "woorden": null, "regels": ["UREN-1"] }""")]
    public void Een_onbekend_dubbel_of_ontbrekend_lid_wordt_niet_gelezen(string paragraaf)
    {
        Assert.Throws<JsonException>(() => Lees(paragraaf));
        Assert.Equal(["UREN-1"], Lees("""{ "nummer": 1, "kop": "kop", "woorden": "een", "regels": ["UREN-1"] }""").Regels);
    }

    private static Paragraaf Lees(string paragraaf) => Bronnenregister.Lees(Encoding.UTF8.GetBytes(
        $$"""{ "documenten": [{ "id": "REGELING", "titel": "Een regeling", "versie": "2024", "paragrafen": 1, "sha256": "", "register": [{{paragraaf}}] }] }""")).Documenten[0].Register[0];

    private static Func<Registers, Registers> Paragraaf2(Paragraaf paragraaf) => Document(document => document with { Register = [Met, paragraaf] });

    private static Func<Registers, Registers> Document(Func<Brondocument, Brondocument> anders) => goed => goed with { Documenten = [anders(goed.Documenten[0])] };

    private static Func<Registers, Registers> Tweede(Regelgegevens regel) => goed => goed with { Regels = [Regel1, regel] };
}
