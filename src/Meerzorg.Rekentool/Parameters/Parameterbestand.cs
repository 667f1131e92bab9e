using System.Collections.Immutable;

namespace Meerzorg.Rekentool;

/// <summary>The parameter file of a year, member for member; <c>docs/parameters.md</c> describes the format.</summary>
internal sealed record Parameterbestand
{
    public static readonly Vastwoordvorm Formaten = new("meerzorg-parameters-1");

    public static readonly Objectvorm<Parameterbestand> Vorm = new("jaarbestand", () => new())
    {
        { "$schema", Woordvorm.Vrij, bestand => ref bestand.Schema!, "waar het JSON Schema staat; een tekstverwerker die het kent, helpt bij het invullen", Lidwijze.MagNiets },
        { "formaat", Formaten, bestand => ref bestand.Formaat, "altijd `meerzorg-parameters-1`", Lidwijze.Verplicht },
        { "jaar", Geheelvorm.Vrij, bestand => ref bestand.Jaar, "het jaar", Lidwijze.Verplicht },
        { "prijspeil", Geheelvorm.Vrij, bestand => ref bestand.Prijspeil, "het jaar waarvan de prijzen gelden", Lidwijze.Verplicht },
        { "geldig", Geldigheid.Vorm, bestand => ref bestand.Geldig, "de periode: `van` en `totEnMet`, binnen het jaar", Lidwijze.Verplicht },
        { "gecontroleerdOp", Datumvorm.Van, bestand => ref bestand.GecontroleerdOp, "wanneer de waarden met de bron zijn vergeleken; `null` als dat nog niet is gedaan", Lidwijze.Verplicht | Lidwijze.MagNiets },
        { "indexatie", Bestandsindexatie.Vorm, bestand => ref bestand.Indexatie!, "naar keuze: het jaar waarvan de bedragen zijn geïndexeerd (`vanJaar`), `maal` en `door`", Lidwijze.MagNiets },
        { "bevestigd", new Lijstvorm<Bevestiging>(Bevestiging.Vorm), bestand => ref bestand.Bevestigd, "naar keuze: de waarden die anders zijn dan een controle verwacht, elk nog eens overgetypt en met een reden (PARAM-15)", Lidwijze.Vrij },
        { "herkomsten", new Kaartvorm<Herkomst>(Herkomst.Vorm), bestand => ref bestand.Herkomsten, "de bronnen, eenmaal beschreven; elke waarde noemt er een", Lidwijze.Verplicht, "PARAM-14" },
        { "dagenPerJaar", new Maat(Bereik.Positief, "dagen per jaar"), bestand => ref bestand.DagenPerJaar, "altijd 365, ook in een schrikkeljaar", Lidwijze.Verplicht },
        { "drempelfractie", Maat.Fractie, bestand => ref bestand.Drempelfractie, "het deel van de basisuren waar meerzorg begint (DREMPEL-1); gepubliceerd in seconden als eerste grens", Lidwijze.Verplicht },
        { "behandelaarsfactor", Maat.Factor, bestand => ref bestand.Behandelaarsfactor, "waarvoor een uur behandeling telt (UREN-2)", Lidwijze.Verplicht },
        { "nachtstandaard", Maat.Tijd, bestand => ref bestand.Nachtstandaard, "de nachtzorg die geen motivering vraagt (UREN-5)", Lidwijze.Verplicht },
        { "contextdrempel", Maat.Fractie, bestand => ref bestand.Contextdrempel, "het deel van het bedrag dat context in euro's te boven moet gaan (CONTEXT-1)", Lidwijze.Verplicht },
        { "maximaalEtmaalbedrag", Maat.EuroPerDag, bestand => ref bestand.MaximaalEtmaalbedrag, "het maximum per dag (BEDRAG-3)", Lidwijze.Verplicht },
        {
            "maatwerkUurtarief",
            new Kaartvorm<Bestandswaarde>(Maat.EuroPerUur) { Namen = () => new Vastwoordvorm(Enum.GetNames<Maatwerkgroep>()) },
            bestand => ref bestand.MaatwerkUurtarief,
            "het uurtarief per maatwerkgroep: GZ, VV, LVG, ZG, GGZ (BEDRAG-2)",
            Lidwijze.Verplicht
        },
        { "onderbouwing", Bestandsonderbouwing.Vorm, bestand => ref bestand.Onderbouwing, "cijfers waarmee geen uitkomst wordt berekend, maar waaruit de controles gepubliceerde waarden narekenen", Lidwijze.Verplicht },
        {
            "zorgprofielen",
            new Kaartvorm<Bestandsprofiel>(Bestandsprofiel.Vorm) { Namen = () => new Vastwoordvorm([.. Zorgprofiel.Alle.Select(profiel => profiel.Naam)]) },
            bestand => ref bestand.Zorgprofielen,
            "per zorgprofiel de uren, de prestaties en de grenzen",
            Lidwijze.Verplicht
        },
    };

    public string? Schema;
    public string Formaat = "";
    public int Jaar;
    public int Prijspeil;
    public Geldigheid Geldig = new();
    public DateOnly? GecontroleerdOp;

    /// <summary>The year that this one was, or can be, indexed from; left out where that is not known.</summary>
    public Bestandsindexatie? Indexatie;

    /// <summary>What is not as a check expects, and right all the same.</summary>
    public ImmutableArray<Bevestiging> Bevestigd = [];

    /// <summary>The sources, described once and named by each value.</summary>
    public IReadOnlyDictionary<string, Herkomst> Herkomsten = new Dictionary<string, Herkomst>();
    public Bestandswaarde DagenPerJaar = new();
    public Bestandswaarde Drempelfractie = new();
    public Bestandswaarde Behandelaarsfactor = new();
    public Bestandswaarde Nachtstandaard = new();
    public Bestandswaarde Contextdrempel = new();
    public Bestandswaarde MaximaalEtmaalbedrag = new();
    public IReadOnlyDictionary<string, Bestandswaarde> MaatwerkUurtarief = new Dictionary<string, Bestandswaarde>();
    public Bestandsonderbouwing Onderbouwing = new();
    public IReadOnlyDictionary<string, Bestandsprofiel> Zorgprofielen = new Dictionary<string, Bestandsprofiel>();

    /// <summary>Every value of the file.</summary>
    public IEnumerable<Bestandswaarde> Bestandswaarden() =>
    [
        DagenPerJaar, Drempelfractie, Behandelaarsfactor, Nachtstandaard, Contextdrempel, MaximaalEtmaalbedrag,
        .. Indexatie is { } indexatie ? (Bestandswaarde[])[indexatie.Maal, indexatie.Door] : [],
        .. MaatwerkUurtarief.Values,
        .. Onderbouwing.TarievenBehandeling.Values, .. Onderbouwing.TarievenOverig.Values,
        Onderbouwing.AandeelContextkosten, Onderbouwing.AandeelDossiersMetContextkosten, Onderbouwing.GeldbandenMaximaalEtmaalbedrag,
        .. Onderbouwing.Geldbanden,
        .. Zorgprofielen.Values.SelectMany(profiel => (Bestandswaarde?[])
            [profiel.Basisuren, profiel.IndirecteFractie, profiel.Grensverschuiving,
                .. profiel.Prestaties.Values.Select(prestatie => prestatie.Aftrek),
                .. profiel.Ranges.SelectMany(range => (Bestandswaarde?[])[range.Vanaf, range.Jaarbedrag])]).OfType<Bestandswaarde>(),
    ];

    /// <summary>
    /// This file as that of another year, which will stand elsewhere: without the sources that no value names, without a schema, of which it may say where it
    /// is from here, and of what was confirmed only what has nothing to do with another year and stays as it was.
    /// </summary>
    /// <param name="basis">The set that it was made from.</param>
    public Parameterbestand AlsNieuw(Parameterset basis)
    {
        var gebruikt = Bestandswaarden().Select(waarde => waarde.Herkomst).ToHashSet(StringComparer.Ordinal);
        var bevestigd = Bevestigd.Where(bevestiging => basis.BevestigdInZichzelf.Contains(bevestiging.Pad)
            && !Parameter.WordtOpPadGeindexeerd(bevestiging.Pad)
            && !basis.Tijdvak().Any(deel => deel.Pad == bevestiging.Pad));
        return this with { Schema = null, Bevestigd = [.. bevestigd], Herkomsten = Herkomsten.Where(paar => gebruikt.Contains(paar.Key)).ToDictionary(StringComparer.Ordinal) };
    }

    internal sealed record Geldigheid
    {
        public static readonly Objectvorm<Geldigheid> Vorm = new("geldigheid", () => new())
        {
            { "van", Datumvorm.Van, periode => ref periode.Van, "de eerste dag", Lidwijze.Verplicht },
            { "totEnMet", Datumvorm.Van, periode => ref periode.TotEnMet, "de laatste dag", Lidwijze.Verplicht },
        };

        public DateOnly Van;
        public DateOnly TotEnMet;
    }

    internal sealed record Bestandsindexatie
    {
        public static readonly Objectvorm<Bestandsindexatie> Vorm = new("indexatie", () => new())
        {
            { "vanJaar", Geheelvorm.Vrij, indexatie => ref indexatie.VanJaar, "het jaar waarvan de bedragen zijn geïndexeerd", Lidwijze.Verplicht },
            { "maal", Maat.EuroPerDag, indexatie => ref indexatie.Maal, "het maximum per dag van dit jaar", Lidwijze.Verplicht },
            { "door", Maat.EuroPerDag, indexatie => ref indexatie.Door, "het maximum per dag van het jaar dat is geïndexeerd", Lidwijze.Verplicht },
        };

        public int VanJaar;
        public Bestandswaarde Maal = new();
        public Bestandswaarde Door = new();
    }

    /// <summary>Figures that no calculation uses: the checks recompute published values from them.</summary>
    internal sealed record Bestandsonderbouwing
    {
        public static readonly Objectvorm<Bestandsonderbouwing> Vorm = new("onderbouwing", () => new())
        {
            { "tarievenBehandeling", new Kaartvorm<Bestandswaarde>(Maat.EuroPerUur), onderbouwing => ref onderbouwing.TarievenBehandeling, "de tarieven van behandeling in 2018, per prestatiecode", Lidwijze.Verplicht },
            { "tarievenOverig", new Kaartvorm<Bestandswaarde>(Maat.EuroPerUur), onderbouwing => ref onderbouwing.TarievenOverig, "de tarieven van wonen en dagbesteding in 2018, per prestatiecode", Lidwijze.Verplicht },
            { "aandeelContextkosten", Maat.Fractie, onderbouwing => ref onderbouwing.AandeelContextkosten, "het aandeel van contextkosten in alle kosten", Lidwijze.Verplicht },
            { "aandeelDossiersMetContextkosten", Maat.Fractie, onderbouwing => ref onderbouwing.AandeelDossiersMetContextkosten, "het aandeel van de dossiers met contextkosten", Lidwijze.Verplicht },
            { "geldbandenMaximaalEtmaalbedrag", Maat.EuroPerDag, onderbouwing => ref onderbouwing.GeldbandenMaximaalEtmaalbedrag, "het maximum per dag op het prijspeil van de geldbanden", Lidwijze.Verplicht },
            { "geldbanden", new Lijstvorm<Bestandswaarde>(Maat.EuroPerJaar), onderbouwing => ref onderbouwing.Geldbanden, "de bovengrenzen van de banden van meerzorgprofiel 1 tot en met 6", Lidwijze.Verplicht },
        };

        public IReadOnlyDictionary<string, Bestandswaarde> TarievenBehandeling = new Dictionary<string, Bestandswaarde>();
        public IReadOnlyDictionary<string, Bestandswaarde> TarievenOverig = new Dictionary<string, Bestandswaarde>();
        public Bestandswaarde AandeelContextkosten = new();
        public Bestandswaarde AandeelDossiersMetContextkosten = new();
        public Bestandswaarde GeldbandenMaximaalEtmaalbedrag = new();
        public ImmutableArray<Bestandswaarde> Geldbanden = [];
    }

    internal sealed record Bestandsprofiel
    {
        public static readonly Objectvorm<Bestandsprofiel> Vorm = new("zorgprofiel", () => new())
        {
            { "basisuren", Maat.Tijd, profiel => ref profiel.Basisuren, "de uren van het profiel; 25 % daarvan is de drempel", Lidwijze.Verplicht },
            { "indirecteFractie", Maat.Fractie, profiel => ref profiel.IndirecteFractie, "het deel van de basisuren dat indirecte tijd is (UREN-7)", Lidwijze.Verplicht },
            { "grensverschuiving", Maat.Fractie, profiel => ref profiel.Grensverschuiving!, "naar keuze: de fractie waarmee de grenzen zijn verschoven, als dat niet de indirecte fractie is (K7, VG8)", Lidwijze.MagNiets },
            { "prestaties", new Kaartvorm<Bestandsprestatie>(Bestandsprestatie.Vorm), profiel => ref profiel.Prestaties, "per prestatiecode: `behandeling`, `dagbesteding` en `aftrek` (UREN-8). Een combinatie die er niet staat, bestaat niet", Lidwijze.Verplicht },
            { "ranges", new Lijstvorm<Bestandsrange>(Bestandsrange.Vorm), profiel => ref profiel.Ranges, "oplopende grenzen: `vanaf`, `uitkomst` en bij een meerzorgprofiel `jaarbedrag` (PROFIEL-1, BEDRAG-1)", Lidwijze.Verplicht },
        };

        public Bestandswaarde Basisuren = new();
        public Bestandswaarde IndirecteFractie = new();

        /// <summary>The fraction by which the bounds were moved up, where that is not the indirect fraction (K7).</summary>
        public Bestandswaarde? Grensverschuiving;
        public IReadOnlyDictionary<string, Bestandsprestatie> Prestaties = new Dictionary<string, Bestandsprestatie>();
        public ImmutableArray<Bestandsrange> Ranges = [];
    }

    internal sealed record Bestandsprestatie
    {
        public static readonly Objectvorm<Bestandsprestatie> Vorm = new("prestatie", () => new())
        {
            { "behandeling", JaNeevorm.Van, prestatie => ref prestatie.Behandeling, "inclusief behandeling", Lidwijze.Verplicht },
            { "dagbesteding", JaNeevorm.Van, prestatie => ref prestatie.Dagbesteding, "inclusief dagbesteding", Lidwijze.Verplicht },
            { "aftrek", Maat.Tijd, prestatie => ref prestatie.Aftrek, "de uren die worden afgetrokken (UREN-8)", Lidwijze.Verplicht },
        };

        public bool Behandeling;
        public bool Dagbesteding;
        public Bestandswaarde Aftrek = new();
    }

    internal sealed record Bestandsrange
    {
        public static readonly Objectvorm<Bestandsrange> Vorm = new("range", () => new())
        {
            { "vanaf", Maat.Tijd, range => ref range.Vanaf, "de ondergrens, in hele seconden", Lidwijze.Verplicht },
            { "uitkomst", new Woordvorm(patroon: "^(?:maatwerk|meerzorgprofiel 0*[1-6])$"), range => ref range.Uitkomst, "`meerzorgprofiel 1` … `meerzorgprofiel 6` of `maatwerk`", Lidwijze.Verplicht },
            { "jaarbedrag", Maat.EuroPerJaar, range => ref range.Jaarbedrag!, "bij een meerzorgprofiel: het 100 %-bedrag", Lidwijze.MagNiets },
        };

        public Bestandswaarde Vanaf = new();
        public string Uitkomst = "";
        public Bestandswaarde? Jaarbedrag;
    }
}
