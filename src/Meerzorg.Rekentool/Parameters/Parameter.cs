namespace Meerzorg.Rekentool;

/// <summary>How a value came about.</summary>
public enum Waardestatus
{
    /// <summary>Published in the named document.</summary>
    Gepubliceerd,

    /// <summary>Computed from published values; the derivation says how.</summary>
    Afgeleid,

    /// <summary>Set by the user's own overlay.</summary>
    Eigen,
}

/// <summary>Where a value comes from.</summary>
/// <param name="Document">The document, by its id: <c>VERANTWOORDING</c>, <c>FORMULIER-2026</c>; for an overlay what it says itself.</param>
/// <param name="Plaats">The place in the document.</param>
/// <param name="Status">How the value came about.</param>
/// <param name="Afleiding">For a derived value: how it was computed.</param>
/// <param name="Opmerking">What a reader should know, such as a disagreement between sources.</param>
public sealed record Herkomst(string Document, string Plaats, Waardestatus Status, string? Afleiding = null, string? Opmerking = null)
{
    internal static Objectvorm<Herkomst> Vorm { get; } = new("herkomst", () => new("", "", Waardestatus.Eigen), AfgeleidMetAfleiding)
    {
        { "document", Woordvorm.NietLeeg, herkomst => herkomst.Document, (herkomst, document) => herkomst with { Document = document }, "de bron", null, Lidwijze.Verplicht },
        { "plaats", Woordvorm.NietLeeg, herkomst => herkomst.Plaats, (herkomst, plaats) => herkomst with { Plaats = plaats }, "de plaats in de bron", null, Lidwijze.Verplicht },
        { "status", new Keuzevorm<Waardestatus>(Namen.Naam), herkomst => herkomst.Status, (herkomst, status) => herkomst with { Status = status }, "hoe de waarde er kwam; `eigen` is van de gebruiker zelf, zoals uit een overlay", null, Lidwijze.Verplicht },
        { "afleiding", Woordvorm.NietLeeg, herkomst => herkomst.Afleiding!, (herkomst, afleiding) => herkomst with { Afleiding = afleiding }, "hoe de waarde is afgeleid; alleen bij status `afgeleid`, en dan verplicht" },
        { "opmerking", Woordvorm.NietLeeg, herkomst => herkomst.Opmerking!, (herkomst, opmerking) => herkomst with { Opmerking = opmerking }, "wat een lezer moet weten, zoals bronnen die verschillen; alleen als er iets is" },
    };

    /// <summary>Document and place in one line.</summary>
    public override string ToString() =>
        $"{Document}, {Plaats}" + (Status == Waardestatus.Gepubliceerd ? "" : $" ({Status.Naam()}{(Afleiding is null ? "" : ": " + Afleiding)})");

    /// <summary>The names of the sources that a file has, for messages; what is needed, where it has none.</summary>
    internal static Tekst Bekend(IEnumerable<string> namen) => string.Join(", ", namen) is { Length: > 0 } alle
        ? Tekst.Gelijk(alle)
        : new("een naam uit herkomsten, waarin er geen staat", "a name from herkomsten, in which there is none");

    private static Herkomst AfgeleidMetAfleiding(Herkomst herkomst, Objectlezing lezing)
    {
        if (herkomst.Status == Waardestatus.Afgeleid && string.IsNullOrWhiteSpace(herkomst.Afleiding))
            lezing.Plaats.Fouten.Meld(Foutsoort.Ontbreekt, lezing.Pad("afleiding"), new("niets", "nothing"), new("hoe de waarden zijn afgeleid", "how the values were derived"), lezing.Plaats.Regel);
        return herkomst;
    }
}

/// <summary>A value of the regulation with its unit and source.</summary>
public abstract class Parameter
{
    private protected Parameter(string pad, string eenheid, Herkomst herkomst)
    {
        Pad = pad;
        Eenheid = eenheid;
        Herkomst = herkomst;
    }

    internal static Objectvorm<Parameter> Vorm { get; } = new("parameter")
    {
        { "pad", Woordvorm.Vrij, parameter => parameter.Pad, "de plaats in het jaarbestand; hiermee kan een overlay de waarde vervangen" },
        { "waarde", Woordvorm.Vrij, parameter => parameter.WaardeIn(Taal.Engels), "de waarde met alle cijfers en een decimale punt" },
        { "eenheid", Woordvorm.Vrij, parameter => parameter.Eenheid, "de eenheid" },
        { Meerzorg.Rekentool.Herkomst.Vorm.Leden, parameter => parameter.Herkomst },
    };

    /// <summary>Values in order.</summary>
    internal static Lijstvorm<Parameter> Reeks { get; } = new(Vorm);

    /// <summary>The place in the parameter file, by which an overlay can replace the value: <c>zorgprofielen.VG7.basisuren</c>.</summary>
    public string Pad { get; }

    /// <summary>The unit, in Dutch: <c>euro per dag</c>.</summary>
    public string Eenheid { get; }

    /// <summary>Where the value comes from.</summary>
    public Herkomst Herkomst { get; }

    /// <summary>What the year file has, where an overlay replaced it.</summary>
    internal Parameter? Vervangt { get; init; }

    /// <summary>The value as text, with all its digits.</summary>
    /// <param name="taal">The language.</param>
    public abstract string WaardeIn(Taal taal);

    /// <summary>Whether the value follows the yearly index: amounts and rates do, and nothing else.</summary>
    [Regel("PARAM-12")]
    internal bool WordtGeindexeerd => WordtOpPadGeindexeerd(Pad);

    /// <inheritdoc cref="WordtGeindexeerd"/>
    internal static bool WordtOpPadGeindexeerd(string pad) =>
        pad == "maximaalEtmaalbedrag"
        || pad.StartsWith("maatwerkUurtarief.", StringComparison.Ordinal)
        || pad.EndsWith(".jaarbedrag", StringComparison.Ordinal);

    /// <summary>Whether the value is calculated with; the others say from what it follows.</summary>
    internal bool BepaaltUitkomst => !(Pad == "drempelfractie"
        || Pad.StartsWith("indexatie.", StringComparison.Ordinal)
        || Pad.StartsWith("onderbouwing.", StringComparison.Ordinal)
        || Pad.EndsWith(".grensverschuiving", StringComparison.Ordinal));

    /// <summary>Whether the value is one of a closed list of words, with which nothing can be reckoned.</summary>
    internal abstract bool IsKeuze { get; }

    /// <summary>The value as an exact number (time in seconds; of a word its place in the list).</summary>
    internal abstract Breuk ExacteWaarde { get; }

    /// <summary>The value in a form that does not depend on how it was written: 33:45 and 33:45:00 are the same.</summary>
    internal abstract string CanoniekeWaarde { get; }

    /// <summary>Whether a text, written as in a parameter file, is this value.</summary>
    internal abstract bool Zegt(string tekst);

    /// <summary>Path, value, unit and source.</summary>
    public override string ToString() => $"{Pad} = {WaardeIn(Taal.Nederlands)} {Eenheid} ({Herkomst})";
}

/// <summary>A value of the regulation with its unit and source.</summary>
/// <typeparam name="T"><see cref="decimal"/>, <see cref="Uren"/>, or the list of words that can be chosen.</typeparam>
public sealed class Parameter<T> : Parameter
    where T : struct
{
    internal Parameter(string pad, T waarde, Breuk exact, string eenheid, Herkomst herkomst)
        : base(pad, eenheid, herkomst)
    {
        Waarde = waarde;
        Exact = exact;
    }

    /// <summary>The value, exactly as in the file.</summary>
    public T Waarde { get; }

    /// <summary>The value as an exact number (time in seconds).</summary>
    internal Breuk Exact { get; }

    /// <inheritdoc/>
    internal override bool IsKeuze => Waarde is Enum;

    /// <inheritdoc/>
    internal override Breuk ExacteWaarde => Exact;

    /// <inheritdoc/>
    internal override string CanoniekeWaarde => Exact.ToString();

    /// <inheritdoc/>
    internal override bool Zegt(string tekst) => Waarde switch
    {
        Uren uren => Waardebouwer.TryTijd(tekst, out var gelezen, out _) && gelezen == uren,
        decimal getal => Waardebouwer.TryGetal(tekst, out decimal gelezen) && gelezen == getal,
        _ => throw new NotSupportedException(typeof(T).Name),
    };

    /// <inheritdoc/>
    public override string WaardeIn(Taal taal) => Waarde switch
    {
        Uren uren => uren.ToString(taal),
        decimal getal => Notatie.Getal(getal, taal),
        Enum keuze => Keuzewoord.Van(keuze),
        _ => throw new NotSupportedException(typeof(T).Name),
    };
}

public static partial class Namen
{
    /// <summary>The name as in parameter files: gepubliceerd, afgeleid, eigen.</summary>
    /// <param name="status">The status.</param>
    public static string Naam(this Waardestatus status) => status switch
    {
        Waardestatus.Gepubliceerd => "gepubliceerd",
        Waardestatus.Afgeleid => "afgeleid",
        Waardestatus.Eigen => "eigen",
        _ => throw new ArgumentOutOfRangeException(nameof(status)),
    };
}
