using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;

namespace Meerzorg.Rekentool.Json;

/// <summary>A receipt, member for member.</summary>
internal sealed record Rekenstaatdocument
{
    public string Rekentool { get; init; } = "";

    public string ParametersetId { get; init; } = "";

    public string Waardehash { get; init; } = "";

    public string Documentatiehash { get; init; } = "";

    public ImmutableArray<Overlaybestand> Overlays { get; init; } = [];

    /// <summary>The application, to the letter: it is read when it is calculated.</summary>
    public JsonElement Aanvraag { get; init; }

    /// <summary>The outcome, to the letter.</summary>
    public JsonElement Uitkomst { get; init; }

    /// <summary>What the three parts were when it was made.</summary>
    public Rekenstaatvingerafdruk Vingerafdruk { get; init; } = new("", "", "");

    /// <summary>The SHA-256 of the text without this member; empty where it is not known yet, and then it is not written.</summary>
    public string Controlegetal { get; init; } = "";
}

/// <summary>The SHA-256 of each part of a receipt, as it was when it was made: so a change shows also where no step says it, and whatever was done to the controlegetal.</summary>
/// <param name="Parameters">Of the version and the parameters.</param>
/// <param name="Aanvraag">Of the application.</param>
/// <param name="Uitkomst">Of the outcome.</param>
internal sealed record Rekenstaatvingerafdruk(string Parameters, string Aanvraag, string Uitkomst);

/// <summary>How a receipt stands in a document; <c>docs/rekenstaat.md</c> shows it. The names are a contract.</summary>
internal static class Rekenstaatvorm
{
    private static readonly Woordvorm Sha256 = new(new("een SHA-256 als tekst", "a SHA-256 as text"), patroon: "^[0-9a-f]{64}$");

    private static readonly Objectvorm<Rekenstaatdocument> Parameters = new("parameters van een rekenstaat", () => new())
    {
        {
            "id",
            new Woordvorm(new("het id van de parameters als tekst", "the id of the parameters as text"), patroon: "^[0-9]{4}-[0-9a-f]{12}$"),
            document => document.ParametersetId,
            (document, id) => document with { ParametersetId = id },
            "het jaar en het begin van de waardehash",
            null, Lidwijze.Verplicht
        },
        { "waardehash", Sha256, document => document.Waardehash, (document, hash) => document with { Waardehash = hash }, "de SHA-256 van de waarden die een uitkomst bepalen, met de overlays: hierop rust de rekenstaat", null, Lidwijze.Verplicht },
        { "documentatiehash", Sha256, document => document.Documentatiehash, (document, hash) => document with { Documentatiehash = hash }, "de SHA-256 van bronnen, opmerkingen en data; een andere verandert het oordeel niet", null, Lidwijze.Verplicht },
        {
            "overlays",
            new Lijstvorm<Overlaybestand>(Overlaybestand.Inhoud, new("een lijst [ … ], die leeg mag zijn", "a list [ … ], which may be empty")),
            document => document.Overlays,
            (document, overlays) => document with { Overlays = overlays },
            "de overlays, in de volgorde waarin zij zijn toegepast",
            null, Lidwijze.Verplicht
        },
    };

    private static readonly Objectvorm<Rekenstaatdocument> Vingerafdruk = new("vingerafdruk van een rekenstaat", () => new())
    {
        {
            "parameters", Sha256, document => document.Vingerafdruk.Parameters,
            (document, hash) => document with { Vingerafdruk = document.Vingerafdruk with { Parameters = hash } }, "de SHA-256 van `rekentool` en `parameters`", null, Lidwijze.Verplicht
        },
        {
            "aanvraag", Sha256, document => document.Vingerafdruk.Aanvraag,
            (document, hash) => document with { Vingerafdruk = document.Vingerafdruk with { Aanvraag = hash } }, "de SHA-256 van `aanvraag`, met alles erin, ook wat in geen stap staat", null, Lidwijze.Verplicht
        },
        {
            "uitkomst", Sha256, document => document.Vingerafdruk.Uitkomst,
            (document, hash) => document with { Vingerafdruk = document.Vingerafdruk with { Uitkomst = hash } }, "de SHA-256 van `uitkomst`, met de bewoording", null, Lidwijze.Verplicht
        },
    };

    /// <summary>An application in a receipt: its year is in it.</summary>
    public static Objectvorm<MetJaar<Aanvraag>> Aanvraag { get; } = MetJaar.Vorm(Meerzorg.Rekentool.Aanvraag.Vorm, Lidwijze.Verplicht);

    /// <summary>A group application in a receipt: its year is in it.</summary>
    public static Objectvorm<MetJaar<Groepsdocument>> Groep { get; } = MetJaar.Vorm(GroepJson.Inhoud, Lidwijze.Verplicht);

    public static Objectvorm<Rekenstaatdocument> Van { get; } = new("rekenstaat", () => new())
    {
        { "formaat", new Vastvorm(Rekenstaat.Formaatnaam(Rekenstaat.HuidigFormaat)), _ => "", (document, _) => document, "de naam van het formaat", null, Lidwijze.Verplicht },
        {
            "rekentool",
            new Woordvorm(new("de versie als tekst, zoals \"0.1.0\"", "the version as text, such as \"0.1.0\"")),
            document => document.Rekentool,
            (document, versie) => document with { Rekentool = versie },
            "de versie die hem heeft gemaakt",
            null, Lidwijze.Verplicht
        },
        new Deellid<Rekenstaatdocument>("parameters", Parameters, "waarmee is gerekend"),
        {
            "aanvraag",
            new Letterlijkvorm(Aanvraag, Groep),
            document => document.Aanvraag,
            (document, aanvraag) => document with { Aanvraag = aanvraag },
            "de aanvraag of groepsaanvraag, met `jaar`, in één schrijfwijze: vaste volgorde, geen 0:00, geen nullen achteraan",
            null, Lidwijze.Verplicht
        },
        {
            "uitkomst",
            new Letterlijkvorm(Uitkomstvorm.Inhoud, Groepsuitkomstvorm.Inhoud),
            document => document.Uitkomst,
            (document, uitkomst) => document with { Uitkomst = uitkomst },
            "de uitkomst daarvan, met `uitleg`, in het Nederlands",
            null, Lidwijze.Verplicht
        },
        new Deellid<Rekenstaatdocument>("vingerafdruk", Vingerafdruk, "wat de delen waren toen hij werd gemaakt"),
        new Lid<Rekenstaatdocument, string>(
            "controlegetal", Sha256, document => document.Controlegetal, (document, som) => document with { Controlegetal = som }, "de SHA-256 van de tekst zonder dit lid", Lidwijze.Verplicht)
        {
            Alleen = (document, _) => document.Controlegetal.Length > 0,
        },
    };

    /// <summary>The fingerprint of what a receipt says; that which it carries is of what it said when it was made.</summary>
    public static Rekenstaatvingerafdruk Vingerafdrukken(Rekenstaatdocument document) => new(
        Som($"{document.Rekentool}\n{Parameters.AlsTekst(document, default)}\n"),
        Som(Jsonopmaak.Tekst(document.Aanvraag.WriteTo) + "\n"),
        Som(Jsonopmaak.Tekst(document.Uitkomst.WriteTo) + "\n"));

    /// <summary>The SHA-256 of a text.</summary>
    public static string Som(string tekst) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(tekst)));
}
