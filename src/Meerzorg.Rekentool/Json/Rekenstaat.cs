using System.Buffers;
using System.Collections.Immutable;
using System.Globalization;
using System.Security.Cryptography;
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
    public const int HuidigFormaat = 1;

    private const string Formaatnaam = "meerzorg-rekenstaat-";

    private static readonly Tekst Aanhef = new("De rekenstaat is onbruikbaar", "The receipt cannot be used");

    private static readonly Tekst Bestand = new("één JSON-object met een rekenstaat", "one JSON object with a receipt");

    private readonly string _tekst;
    private readonly int _jaar;
    private readonly ImmutableArray<Overlay> _overlays = [];

    private Rekenstaat(int formaat, string tekst) => (Formaat, _tekst) = (formaat, tekst);

    private Rekenstaat(Inhoud inhoud, string tekst)
        : this(HuidigFormaat, tekst)
    {
        (Rekentoolversie, ParametersetId, Parameterhash, _overlays, _jaar, Controlegetal) = inhoud;
    }

    /// <summary>The version of this library, as receipts name it.</summary>
    public static string HuidigeVersie { get; } = typeof(Rekenstaat).Assembly.GetName().Version!.ToString(3);

    /// <summary>The version of the format.</summary>
    public int Formaat { get; }

    /// <summary>The version of the library that made it; <see langword="null"/> in a newer format.</summary>
    public string? Rekentoolversie { get; }

    /// <summary>The id of the parameter set, as <see cref="Parameterset.Id"/>; <see langword="null"/> in a newer format.</summary>
    public string? ParametersetId { get; }

    /// <summary>The hash of the parameter set, as <see cref="Parameterset.Hash"/>; <see langword="null"/> in a newer format.</summary>
    public string? Parameterhash { get; }

    /// <summary>The SHA-256 of the canonical text without this member; <see langword="null"/> in a newer format.</summary>
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
        return Maak(rekentool, Canoniek(json => AanvraagJson.Document.Schrijf(json, new(rekentool.Parameters.Jaar, aanvraag), default)));
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
        return Maak(rekentool, Canoniek(json => GroepJson.Document.Schrijf(json, new(rekentool.Parameters.Jaar, new(groep, aanvragen)), default)));
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

    /// <summary>Whether the JSON says that it is a receipt, of any version.</summary>
    /// <param name="utf8Json">The JSON.</param>
    public static bool IsRekenstaat(ReadOnlySpan<byte> utf8Json) =>
        Jsontekst.Lees(utf8Json, Bestand, new Foutenlijst()) is { ValueKind: JsonValueKind.Object } wortel
        && wortel.TryGetProperty("formaat", out var formaat)
        && formaat.ValueKind == JsonValueKind.String
        && Formaatversie(formaat.GetString()!) is not null;

    /// <summary>Reads a receipt. What it says is not believed yet: that is for <see cref="Herbereken"/>.</summary>
    /// <param name="utf8Json">The JSON; white space and line ends do not matter.</param>
    /// <exception cref="OngeldigeInvoerException">It is not a receipt, or not a whole one; the exception carries every fault with its path.</exception>
    public static Rekenstaat Lees(ReadOnlySpan<byte> utf8Json)
    {
        var fouten = new Foutenlijst();
        var gelezen = Jsontekst.Lees(utf8Json, Bestand, fouten) is { } wortel ? Lees(wortel, fouten) : null;
        return fouten.IsLeeg ? gelezen! : throw new OngeldigeInvoerException(Aanhef, fouten.AlsReeks());
    }

    /// <summary>Calculates the input again, with the parameters of the receipt, and compares.</summary>
    /// <param name="rekentoolVoor">Gives the calculator of a year, without overlays: those are in the receipt; <see cref="Rekentool.Voor"/> when left out.</param>
    /// <returns>Identical, different with the first difference, or not replayable with the reason.</returns>
    public Herberekening Herbereken(Func<int, Rekentool>? rekentoolVoor = null)
    {
        if (Formaat > HuidigFormaat)
        {
            return Niet(Herberekenoordeel.NieuwerFormaat, new Fout(
                Foutsoort.BuitenBereik, "formaat", Aangehaald(Formaat), new($"ten hoogste {Aangehaald(HuidigFormaat)}", $"at most {Aangehaald(HuidigFormaat)}")));
        }

        var wortel = Wortel();
        if (Som(wortel) is var som && som != Controlegetal)
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
            if (parameters.Hash != Parameterhash) return AndereParameters("hash", Parameterhash!, parameters.Hash);
            if (parameters.Id != ParametersetId) return AndereParameters("id", ParametersetId!, parameters.Id);
            var opnieuw = Maak(new Rekentool(parameters), wortel.GetProperty("aanvraag").GetRawText());
            var verschil = new Rekenstaatvergelijking(Rekentoolversie == HuidigeVersie)
                .Eerste(wortel.GetProperty("uitkomst"), opnieuw.Wortel().GetProperty("uitkomst"), "uitkomst");
            return new(this, verschil);
        }
        catch (OngeldigeParametersException fout)
        {
            return Niet(Herberekenoordeel.AndereParameters, [.. fout.Fouten.Select(melding => melding.Onder("parameters.overlays"))]);
        }
        catch (OngeldigeInvoerException fout)
        {
            return Niet(Herberekenoordeel.OngeldigeInvoer, [.. fout.Fouten.Select(melding => melding.Onder("aanvraag"))]);
        }
    }

    /// <summary>A new receipt of the same input and overlays, made by this version with the present parameters of its year.</summary>
    /// <param name="rekentoolVoor">Gives the calculator of a year, without overlays; <see cref="Rekentool.Voor"/> when left out.</param>
    /// <exception cref="OngeldigeInvoerException">The receipt is of a newer format, or its controlegetal is not that of its content.</exception>
    /// <exception cref="OngeldigeInvoerException">Nothing can be calculated from the input any more.</exception>
    /// <exception cref="OngeldigeParametersException">An overlay does not fit any more.</exception>
    /// <exception cref="JaarZonderParametersException">There are no parameters for the year.</exception>
    public Rekenstaat Vernieuw(Func<int, Rekentool>? rekentoolVoor = null)
    {
        if (Herbereken(rekentoolVoor) is { Oordeel: Herberekenoordeel.NieuwerFormaat or Herberekenoordeel.Gewijzigd } niet) throw new OngeldigeInvoerException(Aanhef, niet.Fouten);
        var rekentool = _overlays.Aggregate((rekentoolVoor ?? Rekentool.Voor)(_jaar), (zonder, overlay) => zonder.Met(overlay));
        return Van(Encoding.UTF8.GetBytes(Wortel().GetProperty("aanvraag").GetRawText()), new Leesopties { RekentoolVoor = _ => rekentool });
    }

    /// <summary>The canonical text: indented by two spaces, with <c>\n</c> at the end of each line; as UTF-8 it is the file.</summary>
    public string AlsTekst() => _tekst;

    /// <summary>The parameter set and the version that made it.</summary>
    public override string ToString() => $"rekenstaat {ParametersetId} ({Rekentoolversie})";

    private static Rekenstaat Maak(Rekentool rekentool, string aanvraag)
    {
        // The outcome is that of the text, so that replaying the text cannot give another one.
        var invoer = Encoding.UTF8.GetBytes(aanvraag);
        var parameters = rekentool.Parameters;
        using var gelezen = JsonDocument.Parse(invoer);
        var zonder = Canoniek(json =>
        {
            json.WriteStartObject();
            json.WriteString("formaat", Formaatnaam + Getal(HuidigFormaat));
            json.WriteString("rekentool", HuidigeVersie);
            json.WriteStartObject("parameters");
            json.WriteString("id", parameters.Id);
            json.WriteString("hash", parameters.Hash);
            json.WriteStartArray("overlays");
            foreach (var overlay in parameters.Overlays) Schrijf(json, overlay);
            json.WriteEndArray();
            json.WriteEndObject();
            json.WritePropertyName("aanvraag");
            gelezen.RootElement.WriteTo(json);
            json.WritePropertyName("uitkomst");
            if (GroepJson.IsGroep(invoer))
            {
                var groep = GroepJson.Lees(invoer, null, _ => rekentool);
                var uitkomst = groep.Bereken();
                Groepsuitkomstvorm.Van.Schrijf(json, new(uitkomst, groep.Vergelijk(uitkomst), null), new(Uitleg: true));
            }
            else Uitkomstvorm.Van.Schrijf(json, AanvraagJson.Lees(invoer, null, _ => rekentool).Bereken(), new(Uitleg: true));

            json.WriteEndObject();
        });
        var som = Som(zonder);
        return new(
            new Inhoud(HuidigeVersie, parameters.Id, parameters.Hash, parameters.Overlays, parameters.Jaar, som),
            $"{zonder[..^3]},\n  \"controlegetal\": \"{som}\"\n}}\n");
    }

    private static void Schrijf(Utf8JsonWriter json, Overlay overlay)
    {
        json.WriteStartObject();
        json.WriteString("overlay", overlay.Naam);
        json.WriteString("bron", overlay.Bron);
        if (overlay.Jaar is { } jaar) json.WriteNumber("jaar", jaar);
        json.WriteStartObject("waarden");
        foreach (var (pad, waarde) in overlay.Waarden) json.WriteString(pad, waarde);
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static Rekenstaat? Lees(JsonElement wortel, Foutenlijst fouten)
    {
        var formaattekst = new Tekst($"een tekst: {Aangehaald(HuidigFormaat)}", $"a text: {Aangehaald(HuidigFormaat)}");
        if (Jsonlezer.Van(wortel, "", fouten) is not { } json || !json.Verplicht("formaat", formaattekst) || json.Woord("formaat", formaattekst) is not { } formaat) return null;
        if (Formaatversie(formaat) is not { } versie)
        {
            fouten.Meld(Foutsoort.Onleesbaar, "formaat", Jsontekst.Aangehaald(formaat), Aangehaald(HuidigFormaat));
            return null;
        }

        // What a newer format looks like is not known here.
        if (versie > HuidigFormaat) return new(versie, Canoniek(wortel.WriteTo));

        json.Aanvaardt("formaat", "rekentool", "parameters", "aanvraag", "uitkomst", "controlegetal");
        var rekentool = Woord(json, "rekentool", new("de versie als tekst, zoals \"0.1.0\"", "the version as text, such as \"0.1.0\""));
        var controlegetal = Woord(json, "controlegetal", new("een SHA-256 als tekst", "a SHA-256 as text"));
        var parameters = Object(json, "parameters")?.Aanvaardt("id", "hash", "overlays");
        var id = parameters is null ? "" : Woord(parameters, "id", new("het id van de parameters als tekst", "the id of the parameters as text"));
        var hash = parameters is null ? "" : Woord(parameters, "hash", new("een SHA-256 als tekst", "a SHA-256 as text"));
        var overlays = parameters is null || !parameters.Verplicht("overlays", new("een lijst [ … ], die leeg mag zijn", "a list [ … ], which may be empty")) ? [] : LeesOverlays(parameters, fouten);
        var aanvraag = Object(json, "aanvraag");
        var jaar = aanvraag is not null && aanvraag.Verplicht("jaar", MetJaar.Jaartal.Verwacht) ? aanvraag.Geheel("jaar", MetJaar.Jaartal.Verwacht) : null;
        Object(json, "uitkomst");
        return fouten.IsLeeg ? new(new Inhoud(rekentool, id, hash, overlays, jaar!.Value, controlegetal), Canoniek(wortel.WriteTo)) : null;
    }

    private static ImmutableArray<Overlay> LeesOverlays(Jsonlezer parameters, Foutenlijst fouten)
    {
        var overlays = ImmutableArray.CreateBuilder<Overlay>();
        foreach (var json in parameters.Lijst("overlays"))
        {
            var pad = json.Pad("")[..^1];
            try
            {
                overlays.Add(Overlay.Lees(Encoding.UTF8.GetBytes(json.Ruw), pad, isGeschreven: false));
            }
            catch (OngeldigeParametersException fout)
            {
                // The places are those in the overlay alone; the path says enough.
                foreach (var melding in fout.Fouten) fouten.Meld(melding.Onder(pad) with { Tekstplaats = null });
            }
        }

        return overlays.ToImmutable();
    }

    private static string Woord(Jsonlezer json, string naam, Tekst verwacht) => json.Verplicht(naam, verwacht) ? json.Woord(naam, verwacht) ?? "" : "";

    private static Jsonlezer? Object(Jsonlezer json, string naam) => json.Verplicht(naam, new("een object { … }", "an object { … }")) ? json.Object(naam) : null;

    private static int? Formaatversie(string formaat) =>
        formaat.StartsWith(Formaatnaam, StringComparison.Ordinal)
        && int.TryParse(formaat.AsSpan(Formaatnaam.Length), NumberStyles.None, CultureInfo.InvariantCulture, out int versie)
        && versie > 0
        && formaat == Formaatnaam + Getal(versie)
            ? versie
            : null;

    private static Tekst Aangehaald(int formaat) => Tekst.Gelijk($"\"{Formaatnaam}{Getal(formaat)}\"");

    private static string Getal(int getal) => getal.ToString(CultureInfo.InvariantCulture);

    private static string Canoniek(Action<Utf8JsonWriter> schrijf)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer, Jsonopmaak.Leesbaar)) schrijf(json);
        return Encoding.UTF8.GetString(buffer.WrittenSpan) + "\n";
    }

    /// <summary>The controlegetal of a receipt: that of its canonical text without the member itself.</summary>
    private static string Som(JsonElement wortel) => Som(Canoniek(json =>
    {
        json.WriteStartObject();
        foreach (var lid in wortel.EnumerateObject().Where(lid => lid.Name != "controlegetal")) lid.WriteTo(json);
        json.WriteEndObject();
    }));

    private static string Som(string tekst) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(tekst)));

    private static void Eis(ImmutableArray<Fout> fouten)
    {
        if (!fouten.IsEmpty) throw new OngeldigeInvoerException(fouten);
    }

    private JsonElement Wortel() => Jsontekst.Lees(Encoding.UTF8.GetBytes(_tekst), Bestand, new Foutenlijst())!.Value;

    private Herberekening AndereParameters(string lid, string gevonden, string verwacht) => Niet(Herberekenoordeel.AndereParameters, new Fout(
        Foutsoort.Tegenstrijdig, $"parameters.{lid}", Tekst.Gelijk(gevonden), new($"{verwacht}, die van de parameters van {_jaar} met de overlays", $"{verwacht}, that of the parameters of {_jaar} with the overlays")));

    private Herberekening Niet(Herberekenoordeel beletsel, params ImmutableArray<Fout> fouten) => new(this, beletsel, fouten);

    private sealed record Inhoud(string Rekentoolversie, string Id, string Hash, ImmutableArray<Overlay> Overlays, int Jaar, string Controlegetal);
}
