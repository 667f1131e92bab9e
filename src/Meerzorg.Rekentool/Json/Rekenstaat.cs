using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using System.Text.Json;

namespace Meerzorg.Rekentool.Json;

/// <summary>
/// The receipt of a calculation: version, parameter set, input, outcome and every step, in one canonical text that anyone can
/// replay later; <c>docs/rekenstaat.md</c> describes the members.
/// </summary>
/// <remarks>Immutable. The same input always gives the same text, to the byte; there is no time in it.</remarks>
public sealed class Rekenstaat
{
    /// <summary>The version of the format that this library writes, and the highest that it reads.</summary>
    public const int HuidigFormaat = 2;

    private const string Voorvoegsel = "meerzorg-rekenstaat-";

    private static readonly Tekst Aanhef = new("De rekenstaat is onbruikbaar", "The receipt cannot be used");

    private static readonly Tekst Bestand = new("één JSON-object met een rekenstaat", "one JSON object with a receipt");

    private readonly string _tekst;
    private readonly int _jaar;
    private readonly ImmutableArray<Overlay> _overlays = [];

    /// <summary>A receipt of another format: what stands in it is not known here.</summary>
    private Rekenstaat(int formaat, JsonElement wortel) => (Formaat, _tekst) = (formaat, Jsonopmaak.Tekst(wortel.WriteTo) + "\n");

    private Rekenstaat(Rekenstaatdocument document, int jaar, ImmutableArray<Overlay> overlays)
    {
        (Formaat, _tekst, _jaar, _overlays) = (HuidigFormaat, AlsTekst(document), jaar, overlays);
        (Rekentoolversie, ParametersetId, Controlegetal) = (document.Rekentool, document.ParametersetId, document.Controlegetal);
        (Waardehash, Documentatiehash) = (document.Waardehash, document.Documentatiehash);
    }

    /// <summary>The version of this library, as receipts name it.</summary>
    public static string HuidigeVersie { get; } = typeof(Rekenstaat).Assembly.GetName().Version!.ToString(3);

    /// <summary>The version of the format.</summary>
    public int Formaat { get; }

    /// <summary>The version of the library that made it; <see langword="null"/> in another format.</summary>
    public string? Rekentoolversie { get; }

    /// <summary>The id of the parameter set, as <see cref="Parameterset.Id"/>; <see langword="null"/> in another format.</summary>
    public string? ParametersetId { get; }

    /// <summary>What the receipt rests on: the hash of the values, as <see cref="Parameterset.Waardehash"/>; <see langword="null"/> in another format.</summary>
    public string? Waardehash { get; }

    /// <summary>The hash of sources and remarks, as <see cref="Parameterset.Documentatiehash"/>; <see langword="null"/> in another format. Another one changes no verdict.</summary>
    public string? Documentatiehash { get; }

    /// <summary>The SHA-256 of the canonical text without this member; <see langword="null"/> in another format.</summary>
    public string? Controlegetal { get; }

    /// <summary>The receipt of an application for one client.</summary>
    /// <param name="rekentool">The calculator.</param>
    /// <param name="aanvraag">The application.</param>
    /// <exception cref="OngeldigeInvoerException">Nothing can be calculated from it, or a time in it cannot be written in full.</exception>
    /// <exception cref="NietGepubliceerdException">In strict mode: the outcome rests on values that are not published.</exception>
    public static Rekenstaat Van(Rekentool rekentool, Aanvraag aanvraag)
    {
        ArgumentNullException.ThrowIfNull(rekentool);
        Eis(rekentool.Controleer(aanvraag));
        return Maak(rekentool, Rekenstaatvorm.Aanvraag.AlsElement(new(rekentool.Parameters.Jaar, aanvraag), default));
    }

    /// <summary>The receipt of a group application.</summary>
    /// <param name="rekentool">The calculator.</param>
    /// <param name="groep">The group application.</param>
    /// <param name="individueel">The individual applications to compare it with; none when left out.</param>
    /// <exception cref="OngeldigeInvoerException">Nothing can be calculated from it, or a time in it cannot be written in full.</exception>
    /// <exception cref="NietGepubliceerdException">In strict mode: the outcome rests on values that are not published.</exception>
    public static Rekenstaat Van(Rekentool rekentool, Groepsaanvraag groep, params ImmutableArray<Aanvraag> individueel)
    {
        ArgumentNullException.ThrowIfNull(rekentool);
        var aanvragen = individueel.IsDefault ? [] : individueel;
        Eis(rekentool.Controleer(groep));
        foreach (var aanvraag in aanvragen) Eis(rekentool.Controleer(aanvraag));
        return Maak(rekentool, Rekenstaatvorm.Groep.AlsElement(new(rekentool.Parameters.Jaar, new(groep, aanvragen)), default));
    }

    /// <summary>The receipt of an application or a group application in JSON, as <see cref="Invoer.Aanvraag"/> and <see cref="Invoer.Groep"/> read it.</summary>
    /// <param name="utf8Json">The JSON; a group is recognised by its <c>clienten</c>.</param>
    /// <param name="opties">What is known of it beside its text.</param>
    /// <exception cref="OngeldigeInvoerException">It cannot be calculated; the exception carries every fault with its path.</exception>
    /// <exception cref="NietGepubliceerdException">In strict mode: the outcome rests on values that are not published.</exception>
    public static Rekenstaat Van(ReadOnlySpan<byte> utf8Json, Leesopties? opties = null)
    {
        if (GroepJson.IsGroep(utf8Json))
        {
            var groep = GroepJson.Lees(utf8Json, opties?.Jaar, opties?.RekentoolVoor, opties?.Uren ?? default);
            return Van(groep.Rekentool, groep.Invoer, groep.Individueel);
        }

        var ingelezen = AanvraagJson.Lees(utf8Json, opties?.Jaar, opties?.RekentoolVoor, opties?.Uren ?? default);
        return Van(ingelezen.Rekentool, ingelezen.Invoer);
    }

    /// <summary>The receipt of an application or a group application in JSON, as <see cref="Invoer.Aanvraag"/> and <see cref="Invoer.Groep"/> read it.</summary>
    /// <param name="json">The JSON, as text; a group is recognised by its <c>clienten</c>.</param>
    /// <param name="opties">What is known of it beside its text.</param>
    /// <exception cref="OngeldigeInvoerException">It cannot be calculated; the exception carries every fault with its path.</exception>
    /// <exception cref="NietGepubliceerdException">In strict mode: the outcome rests on values that are not published.</exception>
    public static Rekenstaat Van(string json, Leesopties? opties = null)
    {
        ArgumentNullException.ThrowIfNull(json);
        return Van(Encoding.UTF8.GetBytes(json), opties);
    }

    /// <summary>Whether the JSON says that it is a receipt, of any version.</summary>
    /// <param name="utf8Json">The JSON.</param>
    public static bool IsRekenstaat(ReadOnlySpan<byte> utf8Json) => Jsontekst.Lees(utf8Json, Bestand, new Foutenlijst()) is { } wortel && Formaatversie(wortel) is not null;

    /// <summary>Reads a receipt. What it says is not believed yet: that is for <see cref="Herbereken"/>.</summary>
    /// <param name="utf8Json">The JSON; white space and line ends do not matter.</param>
    /// <exception cref="OngeldigeInvoerException">It is not a receipt, or not a whole one; the exception carries every fault with its path.</exception>
    public static Rekenstaat Lees(ReadOnlySpan<byte> utf8Json)
    {
        // What another format looks like is not known here.
        if (Jsontekst.Lees(utf8Json, Bestand, new Foutenlijst()) is { } wortel && Formaatversie(wortel) is { } versie && versie != HuidigFormaat) return new(versie, wortel);
        return Documentlezer.Lees(
            utf8Json,
            Rekenstaatvorm.Van,
            Bestand,
            fouten => new OngeldigeInvoerException(Aanhef, fouten.Where(fout => fout.Pad == "formaat") is var formaat && formaat.Any() ? [.. formaat] : fouten),
            (document, fouten) => (Jaar(document, fouten), Overlays(document, fouten)) is var (jaar, overlays) && fouten.IsLeeg ? new Rekenstaat(document, jaar, overlays) : null!);
    }

    /// <summary>Reads a receipt. What it says is not believed yet: that is for <see cref="Herbereken"/>.</summary>
    /// <param name="json">The JSON, as text; white space and line ends do not matter.</param>
    /// <exception cref="OngeldigeInvoerException">It is not a receipt, or not a whole one; the exception carries every fault with its path.</exception>
    public static Rekenstaat Lees(string json)
    {
        ArgumentNullException.ThrowIfNull(json);
        return Lees(Encoding.UTF8.GetBytes(json));
    }

    /// <summary>Calculates the input again, with the parameters of the receipt, and compares.</summary>
    /// <param name="rekentoolVoor">Gives the calculator of a year, without overlays: those are in the receipt; <see cref="Rekentool.Voor"/> when left out.</param>
    /// <returns>Identical, different with the first difference, or not replayable with the reason.</returns>
    public Herberekening Herbereken(Func<int, Rekentool>? rekentoolVoor = null)
    {
        if (Formaat != HuidigFormaat)
        {
            return Niet(
                Formaat > HuidigFormaat ? Herberekenoordeel.NieuwerFormaat : Herberekenoordeel.OuderFormaat,
                new Fout(Foutsoort.BuitenBereik, "formaat", Aangehaald(Formaat), Aangehaald(HuidigFormaat)));
        }

        var document = Document();
        if (Som(document) is var som && som != Controlegetal)
        {
            return Niet(Herberekenoordeel.Gewijzigd, new Fout(
                Foutsoort.Tegenstrijdig, "controlegetal", Tekst.Gelijk(Controlegetal!), new($"{som}, het controlegetal van wat er staat", $"{som}, the controlegetal of what it says")));
        }

        Parameterset parameters;
        try
        {
            parameters = (rekentoolVoor ?? Rekentool.Voor)(_jaar).Parameters;
        }
        catch (JaarZonderParametersException fout)
        {
            return Niet(Herberekenoordeel.JaarOnbekend, [.. fout.Fouten.Select(melding => melding.Onder("aanvraag"))]);
        }

        try
        {
            parameters = _overlays.Aggregate(parameters, (set, overlay) => set.Met(overlay));
            if (ParametersetId != Parameterset.Kort(_jaar, Waardehash!)) return AndereParameters("id", ParametersetId!, parameters.Id);
            var opnieuw = Uitkomst(new Rekentool(parameters), document.Aanvraag);
            var vergelijking = new Rekenstaatvergelijking(Rekentoolversie == HuidigeVersie, parameters.Documentatiehash == Documentatiehash);
            var verschil = vergelijking.Eerste(document.Uitkomst, opnieuw, "uitkomst");

            // Another set can give the same outcome from the same values: one without what this application does not use, or with a kind of value that was not there yet.
            if (verschil is not null && parameters.Waardehash != Waardehash) return AndereParameters("waardehash", Waardehash!, parameters.Waardehash);
            return new(this, verschil ?? AndereVingerafdruk(document)) { AndereWaarden = parameters.Waardehash != Waardehash, AndereDocumentatie = parameters.Documentatiehash != Documentatiehash };
        }
        catch (OngeldigeParametersException fout)
        {
            return Niet(Herberekenoordeel.AndereParameters, [.. fout.Fouten.Select(melding => melding.Onder("parameters.overlays"))]);
        }
        catch (OngeldigeInvoerException fout)
        {
            // The places are those in the application alone; the path says enough.
            return Niet(Herberekenoordeel.OngeldigeInvoer, [.. fout.Fouten.Select(melding => melding.Onder("aanvraag") with { Tekstplaats = null })]);
        }
    }

    /// <summary>A new receipt of the same input and overlays, made by this version with the present parameters of its year.</summary>
    /// <param name="rekentoolVoor">Gives the calculator of a year, without overlays; <see cref="Rekentool.Voor"/> when left out.</param>
    /// <exception cref="OngeldigeInvoerException">The receipt is of another format, or its controlegetal is not that of its content.</exception>
    /// <exception cref="OngeldigeInvoerException">Nothing can be calculated from the input any more.</exception>
    /// <exception cref="OngeldigeParametersException">An overlay does not fit any more.</exception>
    /// <exception cref="JaarZonderParametersException">There are no parameters for the year.</exception>
    public Rekenstaat Vernieuw(Func<int, Rekentool>? rekentoolVoor = null)
    {
        if (Herbereken(rekentoolVoor) is { Oordeel: Herberekenoordeel.NieuwerFormaat or Herberekenoordeel.OuderFormaat or Herberekenoordeel.Gewijzigd } niet) throw new OngeldigeInvoerException(Aanhef, niet.Fouten);
        var rekentool = _overlays.Aggregate((rekentoolVoor ?? Rekentool.Voor)(_jaar), (zonder, overlay) => zonder.Met(overlay));
        return Van(Utf8(Document().Aanvraag), new Leesopties { RekentoolVoor = _ => rekentool });
    }

    /// <summary>The canonical text: indented by two spaces, with <c>\n</c> at the end of each line; as UTF-8 it is the file.</summary>
    public string AlsTekst() => _tekst;

    /// <summary>The parameter set and the version that made it.</summary>
    public override string ToString() => $"rekenstaat {ParametersetId} ({Rekentoolversie})";

    /// <summary>The name of a version of the format.</summary>
    internal static string Formaatnaam(int formaat) => string.Create(CultureInfo.InvariantCulture, $"{Voorvoegsel}{formaat}");

    /// <summary>The outcome is that of the text, so that replaying the text cannot give another one.</summary>
    private static Rekenstaat Maak(Rekentool rekentool, JsonElement aanvraag)
    {
        var parameters = rekentool.Parameters;
        var zonder = new Rekenstaatdocument
        {
            Rekentool = HuidigeVersie,
            ParametersetId = parameters.Id,
            Waardehash = parameters.Waardehash,
            Documentatiehash = parameters.Documentatiehash,
            Overlays = [.. parameters.Overlays.Select(overlay => overlay.AlsBestand())],
            Aanvraag = aanvraag,
            Uitkomst = Uitkomst(rekentool, aanvraag),
        };
        var met = zonder with { Vingerafdruk = Rekenstaatvorm.Vingerafdrukken(zonder) };
        return new(met with { Controlegetal = Som(met) }, parameters.Jaar, parameters.Overlays);
    }

    private static JsonElement Uitkomst(Rekentool rekentool, JsonElement aanvraag)
    {
        var (invoer, wijze) = (Utf8(aanvraag), new Schrijfwijze(Uitleg: true));
        if (!GroepJson.IsGroep(aanvraag)) return Uitkomstvorm.Inhoud.AlsElement(AanvraagJson.Lees(invoer, null, _ => rekentool).Bereken(), wijze);
        var groep = GroepJson.Lees(invoer, null, _ => rekentool);
        var uitkomst = groep.Bereken();
        return Groepsuitkomstvorm.Inhoud.AlsElement(new(uitkomst, groep.Vergelijk(uitkomst)), wijze);
    }

    private static int Jaar(Rekenstaatdocument document, Foutenlijst fouten)
    {
        var plaats = new Leesplaats(fouten, "aanvraag.jaar");
        if (document.Aanvraag.ValueKind != JsonValueKind.Object) return 0;
        if (document.Aanvraag.TryGetProperty("jaar", out var jaar)) return MetJaar.Jaartal.Lees(jaar, plaats);
        plaats.Meld(Foutsoort.Ontbreekt, new("niets", "nothing"), MetJaar.Jaartal.Verwacht);
        return 0;
    }

    private static ImmutableArray<Overlay> Overlays(Rekenstaatdocument document, Foutenlijst fouten) =>
    [
        .. document.Overlays.Index()
            .Select(overlay => Overlay.Van(overlay.Item, isGeschreven: false, new Foutenlijst(fouten, string.Create(CultureInfo.InvariantCulture, $"parameters.overlays.{overlay.Index + 1}"))))
            .OfType<Overlay>(),
    ];

    private static int? Formaatversie(JsonElement wortel)
    {
        if (wortel.ValueKind != JsonValueKind.Object || !wortel.TryGetProperty("formaat", out var lid) || lid.ValueKind != JsonValueKind.String) return null;
        var formaat = lid.GetString()!;
        return formaat.StartsWith(Voorvoegsel, StringComparison.Ordinal)
            && int.TryParse(formaat.AsSpan(Voorvoegsel.Length), NumberStyles.None, CultureInfo.InvariantCulture, out int versie)
            && versie > 0
            && formaat == Formaatnaam(versie)
                ? versie
                : null;
    }

    private static Tekst Aangehaald(int formaat) => Tekst.Gelijk($"\"{Formaatnaam(formaat)}\"");

    private Rekenstaatdocument Document() => Rekenstaatvorm.Van.Lees(JsonElement.Parse(_tekst), new(new Foutenlijst()));

    private static string AlsTekst(Rekenstaatdocument document) => Rekenstaatvorm.Van.AlsTekst(document, default) + "\n";

    /// <summary>The controlegetal of a receipt: that of its canonical text without the member itself.</summary>
    private static string Som(Rekenstaatdocument document) => Rekenstaatvorm.Som(AlsTekst(document with { Controlegetal = "" }));

    private static byte[] Utf8(JsonElement element) => Encoding.UTF8.GetBytes(element.GetRawText());

    private static void Eis(ImmutableArray<Fout> fouten)
    {
        if (!fouten.IsEmpty) throw new OngeldigeInvoerException(fouten);
    }

    /// <summary>
    /// The part that is not what it was when the receipt was made. Only said where the steps show nothing: an input that no step uses, or a word that
    /// another version may choose.
    /// </summary>
    private static Rekenverschil? AndereVingerafdruk(Rekenstaatdocument document)
    {
        var (gevonden, verwacht) = (document.Vingerafdruk, Rekenstaatvorm.Vingerafdrukken(document));
        return Verschil("parameters", gevonden.Parameters, verwacht.Parameters)
            ?? Verschil("aanvraag", gevonden.Aanvraag, verwacht.Aanvraag)
            ?? Verschil("uitkomst", gevonden.Uitkomst, verwacht.Uitkomst);

        static Rekenverschil? Verschil(string deel, string gevonden, string verwacht) =>
            gevonden == verwacht ? null : new(null, $"vingerafdruk.{deel}", $"\"{gevonden}\"", $"\"{verwacht}\"");
    }

    private Herberekening AndereParameters(string lid, string gevonden, string verwacht) => Niet(Herberekenoordeel.AndereParameters, new Fout(
        Foutsoort.Tegenstrijdig, $"parameters.{lid}", Tekst.Gelijk(gevonden), new($"{verwacht}, die van de parameters van {_jaar} met de overlays", $"{verwacht}, that of the parameters of {_jaar} with the overlays")));

    private Herberekening Niet(Herberekenoordeel beletsel, params ImmutableArray<Fout> fouten) => new(this, beletsel, fouten);
}
