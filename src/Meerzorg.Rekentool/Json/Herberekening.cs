using System.Collections.Immutable;
using System.Text.Json.Serialization;

namespace Meerzorg.Rekentool.Json;

/// <summary>What replaying a receipt gave, or why it could not be replayed.</summary>
public enum Herberekenoordeel
{
    /// <summary>The same input gives the same outcome, step by step; between two versions wording alone may differ.</summary>
    Identiek,

    /// <summary>The outcome in the receipt is not the one that the input gives.</summary>
    Verschilt,

    /// <summary>Not replayed: a newer version of the library made it, in a format that this one does not know.</summary>
    NieuwerFormaat,

    /// <summary>Not replayed: an older version of the library made it, in a format that this one no longer reads.</summary>
    OuderFormaat,

    /// <summary>Not replayed: it was changed after it was made; its controlegetal is not that of its content.</summary>
    Gewijzigd,

    /// <summary>Not replayed: there are no parameters for its year.</summary>
    JaarOnbekend,

    /// <summary>Not replayed: the parameters of its year, with its overlays, are not those that it was made with.</summary>
    AndereParameters,

    /// <summary>Not replayed: nothing can be calculated from its input.</summary>
    OngeldigeInvoer,
}

/// <summary>What replaying a receipt gave.</summary>
[JsonConverter(typeof(RekentoolConverter<Herberekening>))]
public sealed class Herberekening
{
    internal Herberekening(Rekenstaat rekenstaat, Rekenverschil? verschil)
    {
        (Rekenstaat, Rekenverschil) = (rekenstaat, verschil);
        Oordeel = verschil is null ? Herberekenoordeel.Identiek : Herberekenoordeel.Verschilt;
        Fouten = [];
    }

    internal Herberekening(Rekenstaat rekenstaat, Herberekenoordeel beletsel, ImmutableArray<Fout> fouten) =>
        (Rekenstaat, Oordeel, Fouten) = (rekenstaat, beletsel, fouten);

    /// <summary>The receipt that was replayed.</summary>
    public Rekenstaat Rekenstaat { get; }

    /// <summary>The verdict.</summary>
    public Herberekenoordeel Oordeel { get; }

    /// <summary>Whether it was replayed: it is identical or differs.</summary>
    public bool IsHerberekend => Oordeel is Herberekenoordeel.Identiek or Herberekenoordeel.Verschilt;

    /// <summary>Where it differs first, in the order of the steps; what is beside the steps comes after them. <see langword="null"/> where it does not differ or was not replayed.</summary>
    public Fout? Verschil => Rekenverschil?.AlsFout();

    /// <summary>The same, as JSON has it.</summary>
    internal Rekenverschil? Rekenverschil { get; }

    /// <summary>Where it could not be replayed, what was found and what was expected; empty when it was replayed.</summary>
    public ImmutableArray<Fout> Fouten { get; }

    /// <summary>Whether the present parameters have another value somewhere, on which the outcome does not rest.</summary>
    public bool AndereWaarden { get; internal init; }

    /// <summary>Whether the present parameters have other sources, remarks or dates.</summary>
    public bool AndereDocumentatie { get; internal init; }

    /// <summary>Whether another version of the library made the receipt.</summary>
    public bool AndereVersie => Rekenstaat.Rekentoolversie != Rekenstaat.HuidigeVersie;

    /// <summary>The verdict in words: identiek.</summary>
    public Tekst Naam => Oordeel switch
    {
        Herberekenoordeel.Identiek => new("identiek", "identical"),
        Herberekenoordeel.Verschilt => new("verschilt", "differs"),
        Herberekenoordeel.NieuwerFormaat => Niet("een nieuwer formaat", "a newer format"),
        Herberekenoordeel.OuderFormaat => Niet("een ouder formaat", "an older format"),
        Herberekenoordeel.Gewijzigd => Niet("gewijzigd nadat hij is gemaakt", "changed after it was made"),
        Herberekenoordeel.JaarOnbekend => Niet("een jaar zonder parameters", "a year without parameters"),
        Herberekenoordeel.AndereParameters => Niet("andere parameters", "other parameters"),
        _ => Niet("ongeldige invoer", "invalid input"),
    };

    /// <summary>The verdict and, where there is one, what differs or is in the way.</summary>
    public override string ToString() => string.Join("; ", [Naam.Nl, .. Bijzonderheden(Taal.Nederlands)]);

    /// <summary>What there is to say beside the verdict, a line each.</summary>
    /// <param name="taal">The language.</param>
    public ImmutableArray<string> Bijzonderheden(Taal taal) =>
    [
        .. Verschil is null ? [] : (string[])[Verschil.In(taal)],
        .. Fouten.Select(fout => fout.In(taal)),
        .. AndereWaarden ? [new Tekst("de parameters hebben nu ergens een andere waarde; deze uitkomst rust daar niet op", "the parameters now have another value somewhere; this outcome does not rest on it").In(taal)] : (string[])[],
        .. AndereDocumentatie ? [new Tekst("de parameters hebben nu een andere bron of opmerking; dat verandert geen uitkomst", "the parameters now have another source or remark; that changes no outcome").In(taal)] : (string[])[],
        .. AndereVersie && Rekenstaat.Rekentoolversie is { } versie
            ? (string[])[taal == Taal.Engels ? $"made by version {versie}, replayed by {Rekenstaat.HuidigeVersie}" : $"gemaakt met versie {versie}, herberekend met {Rekenstaat.HuidigeVersie}"]
            : [],
    ];

    private static Tekst Niet(string nl, string en) => new($"niet herberekend: {nl}", $"not replayed: {en}");
}

/// <summary>A place where a receipt and its replay are not the same.</summary>
/// <param name="Regel">The id of the rule of the step; <see langword="null"/> beside the steps.</param>
/// <param name="Pad">The path of members; elements of a list count from 1.</param>
/// <param name="Gevonden">What the receipt says, as JSON; <see langword="null"/> where it says nothing.</param>
/// <param name="Verwacht">What the input gives, as JSON; <see langword="null"/> where it gives nothing.</param>
internal sealed record Rekenverschil(string? Regel, string Pad, string? Gevonden, string? Verwacht)
{
    public Fout AlsFout() => new(Foutsoort.Tegenstrijdig, Pad, Genoemd(Gevonden), Genoemd(Verwacht), Regel);

    private static Tekst Genoemd(string? waarde) => waarde is null ? new("niets", "nothing") : Tekst.Gelijk(waarde);
}
