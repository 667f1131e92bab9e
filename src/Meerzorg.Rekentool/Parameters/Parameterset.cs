using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using System.Text.Json;

namespace Meerzorg.Rekentool;

/// <summary>All parameters of one year: immutable, checked, each value with its source.</summary>
public sealed class Parameterset
{
    private readonly ImmutableArray<Zorgprofielparameters?> _opIndex;
    private readonly Lazy<string> _waardehash;
    private readonly Lazy<string> _documentatiehash;

    private Parameterset(Parameterbestand bestand, ImmutableArray<Overlay> overlays, string naam)
    {
        var fouten = new Foutenlijst();
        var bouw = new Parameterbouwer(bestand, overlays, fouten);

        Bestand = bestand;
        Naam = naam;
        Overlays = overlays;
        Jaar = bestand.Jaar;
        Prijspeil = bestand.Prijspeil;
        GecontroleerdOp = bestand.GecontroleerdOp;
        Indexatie = bouw.Indexatie();
        DagenPerJaar = bouw.Getal("dagenPerJaar", bestand.DagenPerJaar);
        Drempelfractie = bouw.Getal("drempelfractie", bestand.Drempelfractie);
        Behandelaarsfactor = bouw.Getal("behandelaarsfactor", bestand.Behandelaarsfactor);
        Nachtstandaard = bouw.Tijd("nachtstandaard", bestand.Nachtstandaard);
        Contextdrempel = bouw.Getal("contextdrempel", bestand.Contextdrempel);
        MaximaalEtmaalbedrag = bouw.Getal("maximaalEtmaalbedrag", bestand.MaximaalEtmaalbedrag);
        MaatwerkUurtarieven = bouw.Uurtarieven();
        Onderbouwing = bouw.Onderbouwing();
        Zorgprofielen = bouw.Profielen();
        bouw.MeldOnbekendeOverlaypaden();
        if (!fouten.IsLeeg) throw new OngeldigeParametersException(naam, fouten.AlsReeks());

        Bevestigd = new(this);
        (Bevindingen, BevestigdInZichzelf) = Parametercontrole.Van(this);
        foreach (var bevinding in Bevindingen)
        {
            if (bevinding.Ernst == Ernst.Fout) fouten.Meld(Foutsoort.Tegenstrijdig, bevinding.Veld, bevinding.Tekst, new("een waarde die aan de controle voldoet", "a value that passes the check"), bevinding.Regel);
        }

        if (!fouten.IsLeeg) throw new OngeldigeParametersException(naam, fouten.AlsReeks());

        _waardehash = new(() => Parameterhash.VanWaarden(this));
        _documentatiehash = new(() => Parameterhash.VanDocumentatie(this));
    }

    /// <summary>
    /// A copy to replace values in, for calculating what a group of changes does. Nobody publishes such a set: it is not
    /// checked, and it has no findings, no hash and no name of its own.
    /// </summary>
    internal Parameterset(Parameterset bron)
    {
        Bestand = bron.Bestand;
        Naam = bron.Naam;
        Overlays = bron.Overlays;
        Jaar = bron.Jaar;
        Prijspeil = bron.Prijspeil;
        GecontroleerdOp = bron.GecontroleerdOp;
        Indexatie = bron.Indexatie;
        DagenPerJaar = bron.DagenPerJaar;
        Drempelfractie = bron.Drempelfractie;
        Behandelaarsfactor = bron.Behandelaarsfactor;
        Nachtstandaard = bron.Nachtstandaard;
        Contextdrempel = bron.Contextdrempel;
        MaximaalEtmaalbedrag = bron.MaximaalEtmaalbedrag;
        MaatwerkUurtarieven = bron.MaatwerkUurtarieven;
        Onderbouwing = bron.Onderbouwing;
        Zorgprofielen = bron.Zorgprofielen;
        (Bevestigd, BevestigdInZichzelf) = (bron.Bevestigd, bron.BevestigdInZichzelf);
        Bevindingen = [];
        _waardehash = _documentatiehash = new("");
    }

    /// <summary>What identifies a set, wherever it is named.</summary>
    internal static Objectvorm<Parameterset> Aanduiding { get; } = new("aanduiding van parameters")
    {
        { "id", Woordvorm.Vrij, set => set.Id, "het jaar en het begin van de waardehash" },
        { "waardehash", Woordvorm.Vrij, set => set.Waardehash, "de SHA-256 van de waarden die een uitkomst bepalen" },
    };

    /// <summary>How messages name this set: the year, or the file it was read from.</summary>
    public string Naam { get; }

    /// <summary>The year.</summary>
    public int Jaar { get; }

    /// <summary>The year whose prices the amounts are in.</summary>
    public int Prijspeil { get; }

    /// <summary>The day on which the values were last compared with their sources; <see langword="null"/> where nobody did that yet, as in a concept made by indexation.</summary>
    public DateOnly? GecontroleerdOp { get; }

    /// <summary>
    /// The SHA-256 of what decides an outcome, 64 hexadecimal digits: the year, the values that are calculated with, overlays included, the
    /// prestaties and the order of the ranges. Neither a source or a remark nor how the file is written changes it; <c>docs/parameters.md</c> tells how to compute it.
    /// </summary>
    public string Waardehash => _waardehash.Value;

    /// <summary>
    /// The SHA-256 of everything else that the year file says, 64 hexadecimal digits: units, sources, status, remarks, confirmations, dates, and the
    /// figures from which values were derived; <c>docs/parameters.md</c> tells how to compute it.
    /// </summary>
    public string Documentatiehash => _documentatiehash.Value;

    /// <summary>A short id: the year and the first digits of <see cref="Waardehash"/>. Sets with the same id give the same outcomes.</summary>
    public string Id => Kort(Jaar, Waardehash);

    /// <summary>What the checks found that does not refuse the set, such as values of the user's own; not what the file itself confirms. <see cref="Jaarwissel.Indexering.Controleer"/> finds more.</summary>
    public ImmutableArray<Melding> Bevindingen { get; }

    /// <summary>How many values the file confirms: they are not what a check expects, were typed a second time, and have a reason.</summary>
    public int AantalBevestigd => Bevestigd.Paden.Length;

    /// <summary>What the file confirms.</summary>
    internal Bevestigingen Bevestigd { get; }

    /// <summary>The places of which the confirmation was needed without another year beside it.</summary>
    internal ImmutableArray<string> BevestigdInZichzelf { get; }

    /// <summary>From which year the amounts follow; <see langword="null"/> where the file does not say.</summary>
    public int? GeindexeerdVan => Indexatie?.VanJaar;

    /// <summary>How the amounts follow from that year, as a formula; <see langword="null"/> where the file does not say.</summary>
    public Tekst? Indexatieformule => Indexatie?.Formule;

    internal Indexatie? Indexatie { get; }

    /// <summary>The figures from which published values can be recomputed.</summary>
    internal Onderbouwing Onderbouwing { get; }

    /// <summary>The overlays that replaced values, in the order in which they were applied.</summary>
    public ImmutableArray<Overlay> Overlays { get; }

    /// <summary>Days per year: 365, also in a leap year (BEDRAG-4).</summary>
    public Parameter<decimal> DagenPerJaar { get; internal init; }

    /// <summary>The share of the base hours from which meerzorg starts: 0.25 (DREMPEL-1); published in seconds as the first bound of each profile.</summary>
    public Parameter<decimal> Drempelfractie { get; }

    /// <summary>What an hour of treatment counts for in hours of care (UREN-2).</summary>
    public Parameter<decimal> Behandelaarsfactor { get; internal init; }

    /// <summary>The standard hours of night care per week (UREN-5).</summary>
    public Parameter<Uren> Nachtstandaard { get; internal init; }

    /// <summary>The share of the amount that context costs must exceed, as a fraction: 0.0712 (CONTEXT-1).</summary>
    public Parameter<decimal> Contextdrempel { get; internal init; }

    /// <summary>The maximum amount per day in euros (BEDRAG-3).</summary>
    public Parameter<decimal> MaximaalEtmaalbedrag { get; internal init; }

    /// <summary>The zorgprofielen that have parameters in this year.</summary>
    public ImmutableArray<Zorgprofielparameters> Zorgprofielen
    {
        get;
        internal init
        {
            field = value;
            var opIndex = new Zorgprofielparameters?[Zorgprofiel.Alle.Length];
            foreach (var profiel in value) opIndex[profiel.Zorgprofiel.Index] = profiel;
            _opIndex = [.. opIndex];
        }
    }

    /// <summary>The hourly maatwerk rates by <see cref="Maatwerkgroep"/>.</summary>
    internal ImmutableArray<Parameter<decimal>> MaatwerkUurtarieven { get; init; }

    internal Parameterbestand Bestand { get; }

    /// <summary>The hourly maatwerk rate of a group in euros, unrounded (BEDRAG-2).</summary>
    /// <param name="groep">The group.</param>
    public Parameter<decimal> MaatwerkUurtarief(Maatwerkgroep groep) => MaatwerkUurtarieven[(int)groep];

    /// <summary>The parameters of a zorgprofiel, or <see langword="null"/> where it has none in this year (VG7plus before 2026).</summary>
    /// <param name="zorgprofiel">The zorgprofiel.</param>
    public Zorgprofielparameters? Van(Zorgprofiel zorgprofiel)
    {
        ArgumentNullException.ThrowIfNull(zorgprofiel);
        return _opIndex[zorgprofiel.Index];
    }

    /// <summary>Reads the parameter file of a year.</summary>
    /// <param name="utf8Json">The file's content.</param>
    /// <param name="naam">How messages name it, such as the file name.</param>
    /// <exception cref="OngeldigeParametersException">The file is not valid; the exception says where and why.</exception>
    /// <example><code>
    /// Parameterset parameters = Parameterset.Lees(File.ReadAllBytes("2027.json"), "2027.json");
    /// Console.WriteLine(new Rekentool(parameters)); // rekentool 2027.json
    /// </code></example>
    public static Parameterset Lees(ReadOnlySpan<byte> utf8Json, string naam = "parameters") =>
        Parameterlezer.Lees(utf8Json, naam, Parameterbestand.Vorm, bestand =>
        {
            Jaarnaam.Eis(naam, bestand.Jaar);
            return new Parameterset(bestand, [], naam);
        });

    /// <summary>Reads the parameter file of a year.</summary>
    /// <param name="json">The file's content, as text.</param>
    /// <param name="naam">How messages name it, such as the file name.</param>
    /// <exception cref="OngeldigeParametersException">The file is not valid; the exception says where and why.</exception>
    public static Parameterset Lees(string json, string naam = "parameters")
    {
        ArgumentNullException.ThrowIfNull(json);
        return Lees(Encoding.UTF8.GetBytes(json), naam);
    }

    /// <summary>Whether a text says that it is a year file, of whatever version; it is then read by <see cref="Lees(ReadOnlySpan{byte}, string)"/>, and not as an <see cref="Overlay"/>.</summary>
    /// <param name="utf8Json">The text.</param>
    public static bool IsJaarbestand(ReadOnlySpan<byte> utf8Json) =>
        Jsontekst.Lees(utf8Json, default, new Foutenlijst()) is { ValueKind: JsonValueKind.Object } wortel
        && wortel.TryGetProperty("formaat", out var formaat)
        && formaat.ValueKind == JsonValueKind.String
        && formaat.GetString()!.StartsWith("meerzorg-parameters-", StringComparison.Ordinal);

    /// <summary>This set with the values of an overlay in place of its own; the same checks hold afterwards.</summary>
    /// <param name="overlay">The overlay.</param>
    /// <exception cref="OngeldigeParametersException">The overlay names a value that does not exist, is meant for another year, or makes the set invalid.</exception>
    public Parameterset Met(Overlay overlay)
    {
        ArgumentNullException.ThrowIfNull(overlay);
        return new(Bestand, Overlays.Add(overlay), $"{Naam} + {overlay.Naam}");
    }

    /// <summary>Every value of the set.</summary>
    public IEnumerable<Parameter> Waarden()
    {
        yield return DagenPerJaar;
        yield return Drempelfractie;
        yield return Behandelaarsfactor;
        yield return Nachtstandaard;
        yield return Contextdrempel;
        yield return MaximaalEtmaalbedrag;
        foreach (var tarief in MaatwerkUurtarieven) yield return tarief;
        if (Indexatie is { } indexatie)
        {
            yield return indexatie.Maal;
            yield return indexatie.Door;
        }

        foreach (var waarde in Onderbouwing.Waarden()) yield return waarde;
        foreach (var profiel in Zorgprofielen)
        {
            yield return profiel.Basisuren;
            yield return profiel.IndirecteFractie;
            if (profiel.Grensverschuiving is { } verschuiving) yield return verschuiving;
            foreach (var prestatie in profiel.Prestaties) yield return prestatie.Aftrek;
            foreach (var range in profiel.Ranges)
            {
                yield return range.Vanaf;
                if (range.Jaarbedrag is { } jaarbedrag) yield return jaarbedrag;
            }
        }
    }

    /// <summary>What decides an outcome beside the values: the combination of each prestatie and the class of each range.</summary>
    internal IEnumerable<(string Pad, string Waarde)> Indeling()
    {
        foreach (var profiel in Zorgprofielen)
        {
            foreach (var prestatie in profiel.Prestaties)
            {
                yield return ($"{profiel.Pad}.prestaties.{prestatie.Code}.behandeling", prestatie.Behandeling ? "true" : "false");
                yield return ($"{profiel.Pad}.prestaties.{prestatie.Code}.dagbesteding", prestatie.Dagbesteding ? "true" : "false");
            }

            foreach (var (nummer, range) in profiel.Ranges.Index())
                yield return (string.Create(CultureInfo.InvariantCulture, $"{profiel.Pad}.ranges.{nummer + 1}.uitkomst"), range.Naam.Nl);
        }
    }

    /// <summary>The time that the file is about.</summary>
    internal IEnumerable<(string Pad, string Waarde)> Tijdvak() =>
    [
        ("prijspeil", Prijspeil.ToString(CultureInfo.InvariantCulture)),
        ("geldig.van", Notatie.Datum(Bestand.Geldig.Van)),
        ("geldig.totEnMet", Notatie.Datum(Bestand.Geldig.TotEnMet)),
    ];

    /// <summary>The short id of a set.</summary>
    internal static string Kort(int jaar, string waardehash) => string.Create(CultureInfo.InvariantCulture, $"{jaar}-{waardehash[..Math.Min(12, waardehash.Length)]}");

    /// <summary>The name.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"parameters {Naam}");
}
