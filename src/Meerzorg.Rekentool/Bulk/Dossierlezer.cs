using System.Collections.Immutable;

namespace Meerzorg.Rekentool.Bulk;

/// <summary>Reads dossiers from the fields of a table, such as a CSV file; a fault names its column.</summary>
/// <remarks>Not for use from several threads at once.</remarks>
public sealed class Dossierlezer
{
    private const int MaximumAanNotaties = 1000;
    private const int Centen = 2;
    private const int Miljoensten = 6;
    private const int SecondenPerUur = 3600;
    private const int SecondenPerMinuut = 60;

    private readonly int[] _plaats;
    private readonly int _aantal;
    private readonly char _decimaalteken;
    private readonly Notatiecontext _context;
    private readonly Parameterset? _parameters;
    private readonly bool[] _combinaties;
    private readonly Dictionary<string, Zorgprofiel> _profielen = new(StringComparer.Ordinal);

    /// <summary>A reader for a table.</summary>
    /// <param name="kop">The names of the columns of the table, in any order; exactly those of <see cref="Kolommen"/>.</param>
    /// <param name="decimaalteken">What stands between whole and fraction in numbers: a point or a comma. The other one is a fault.</param>
    /// <param name="parameters">The parameters with which the dossiers must be possible; <see langword="null"/> leaves that open.</param>
    /// <param name="uren">How hours without a colon are written in this table; left out, what has two readings (44.46, 1.040) is a fault.</param>
    /// <exception cref="OngeldigeInvoerException">A column is missing, unknown or there more than once: one fault that names all of them.</exception>
    public Dossierlezer(IReadOnlyList<string> kop, char decimaalteken, Parameterset? parameters, Urennotatie uren = Urennotatie.Onvermeld)
        : this(kop, decimaalteken, parameters, uren, Kolommen)
    {
    }

    /// <summary>A reader for a table with more columns: those of <see cref="Kolommen"/> come first in <paramref name="kolommen"/>.</summary>
    internal Dossierlezer(IReadOnlyList<string> kop, char decimaalteken, Parameterset? parameters, Urennotatie uren, ImmutableArray<string> kolommen)
    {
        ArgumentNullException.ThrowIfNull(kop);
        if (decimaalteken is not ('.' or ',')) throw new ArgumentOutOfRangeException(nameof(decimaalteken));
        if (!Enum.IsDefined(uren)) throw new ArgumentOutOfRangeException(nameof(uren));
        if (Kopcontrole.Van(kop, kolommen) is { } fout) throw new OngeldigeInvoerException(new("De kop kan niet worden gebruikt", "The header cannot be used"), [fout]);

        _plaats = [.. kolommen.Select(naam => kop.Index().First(kolom => kolom.Item == naam).Index)];
        _aantal = kop.Count;
        _decimaalteken = decimaalteken;
        _context = Notatiecontext.Tabel(decimaalteken, uren);
        _parameters = parameters;
        _combinaties = Dossierwaarden.Combinaties(parameters);
    }

    /// <summary>The columns of a table of dossiers.</summary>
    public static ImmutableArray<string> Kolommen { get; } =
    [
        "kenmerk", "zorgprofiel", "behandeling", "dagbesteding", "wonen", "dagbesteding_uren", "nacht", "behandelaren", "minuren",
        "context_uren_jaar", "context_euro", "tariefpercentage",
    ];

    // The places in Kolommen.
    private enum Kolom
    {
        Kenmerk,
        Zorgprofiel,
        Behandeling,
        Dagbesteding,
        Wonen,
        DagbestedingUren,
        Nacht,
        Behandelaren,
        Minuren,
        ContextUrenJaar,
        ContextEuro,
        Tariefpercentage,
    }

    /// <summary>Whether a row is empty: every field of it is, or holds only white space. Spreadsheets write such rows below the data.</summary>
    /// <param name="velden">The fields of the row.</param>
    public static bool IsLeeg(ReadOnlySpan<string> velden)
    {
        foreach (var veld in velden)
        {
            if (!string.IsNullOrWhiteSpace(veld)) return false;
        }

        return true;
    }

    /// <summary>The name of the dossier in a row, also when the row is faulty; empty where it has none.</summary>
    /// <param name="velden">The fields of the row.</param>
    public string Kenmerk(ReadOnlySpan<string> velden)
    {
        int plaats = _plaats[(int)Kolom.Kenmerk];
        return plaats < velden.Length ? velden[plaats] : "";
    }

    /// <summary>Reads one row and adds it, when it is good.</summary>
    /// <param name="velden">The fields of the row.</param>
    /// <param name="doel">Where the dossier goes.</param>
    /// <returns>The faults, each with its column as path; empty when the dossier was added.</returns>
    public ImmutableArray<Fout> Lees(ReadOnlySpan<string> velden, Dossierbouwer doel)
    {
        ArgumentNullException.ThrowIfNull(doel);
        if (AndereLengte(velden) is { } fout) return [fout];
        var kenmerk = Veld(velden, Kolom.Kenmerk);
        if (LeesGeheel(velden) is { } waarden)
        {
            doel.VoegGecontroleerd(waarden, kenmerk);
            return [];
        }

        // What the quick way does not take is either rare, such as a part of a second, or wrong; this way tells.
        var aanvraag = LeesAanvraag(velden, out var fouten);
        if (!fouten.IsEmpty) return fouten;
        doel.VoegGecontroleerd(aanvraag, kenmerk);
        return [];
    }

    /// <summary>What is wrong with a row that has not as many fields as the header.</summary>
    internal Fout? AndereLengte(ReadOnlySpan<string> velden)
    {
        if (velden.Length == _aantal) return null;
        var waarom = velden.Length > _aantal && _decimaalteken == '.'
            ? new Tekst("; een komma in een getal scheidt hier velden: schrijf een punt", "; a comma in a number separates fields here: write a point")
            : default;
        return new(
            Foutsoort.Onleesbaar,
            "",
            new($"{velden.Length} velden", $"{velden.Length} fields"),
            new($"{_aantal} velden, zoveel als de kop{waarom.Nl}", $"{_aantal} fields, as many as the header{waarom.En}"));
    }

    /// <summary>The field of a row in a column, by its place in the columns that this reader was made for.</summary>
    internal string Veld(ReadOnlySpan<string> velden, int kolom) => velden[_plaats[kolom]];

    /// <summary>Reads one row, with as many fields as the header, as an application; a fault has its column as path.</summary>
    internal Aanvraag LeesAanvraag(ReadOnlySpan<string> velden, out ImmutableArray<Fout> fouten)
    {
        var gevonden = new Foutenlijst();
        if (string.IsNullOrWhiteSpace(Veld(velden, Kolom.Kenmerk))) gevonden.Meld(Foutsoort.Ontbreekt, "kenmerk", new("niets", "nothing"), new("een kenmerk", "a name"));
        var aanvraag = LeesAanvraag(velden, gevonden);
        Aanvraagcontrole.Controleer(aanvraag, _parameters, gevonden);
        fouten = [.. gevonden.AlsReeks().Select(fout => fout with { Pad = Kolomnaam(fout.Pad) })];
        return aanvraag;
    }

    /// <summary>The dossier in whole numbers when every field has its simplest form and the row is good.</summary>
    internal Dossierwaarden? LeesGeheel(ReadOnlySpan<string> velden)
    {
        if (Veld(velden, Kolom.Kenmerk).Length == 0
            || Profiel(Veld(velden, Kolom.Zorgprofiel)) is not { } zorgprofiel
            || JaNee(Veld(velden, Kolom.Behandeling)) is not { } behandeling
            || JaNee(Veld(velden, Kolom.Dagbesteding)) is not { } dagbesteding
            || !TrySeconden(Veld(velden, Kolom.Wonen), out int wonen)
            || !TrySeconden(Veld(velden, Kolom.DagbestedingUren), out int dagbestedingUren)
            || !TrySeconden(Veld(velden, Kolom.Nacht), out int nacht)
            || !TrySeconden(Veld(velden, Kolom.Behandelaren), out int behandelaren)
            || !TrySeconden(Veld(velden, Kolom.Minuren), out int minuren)
            || !TrySeconden(Veld(velden, Kolom.ContextUrenJaar), out int contextPerJaar)
            || !TryVast(Veld(velden, Kolom.ContextEuro), Centen, out long centen)
            || !TryVast(Veld(velden, Kolom.Tariefpercentage), Miljoensten, out long tarief)
            || tarief > Bulkinvoer.HonderdProcent) return null;

        var waarden = new Dossierwaarden(
            Bulksleutel.Van(zorgprofiel, behandeling, dagbesteding), wonen, dagbestedingUren, nacht, behandelaren, minuren, contextPerJaar, centen, (int)tarief);
        return waarden.IsGoed(_combinaties) ? waarden : null;
    }

    private Aanvraag LeesAanvraag(ReadOnlySpan<string> velden, Foutenlijst fouten) => new()
    {
        Zorgprofiel = LeesProfiel(Veld(velden, Kolom.Zorgprofiel), fouten)!,
        Behandeling = LeesJaNee(Veld(velden, Kolom.Behandeling), "behandeling", fouten),
        Dagbesteding = LeesJaNee(Veld(velden, Kolom.Dagbesteding), "dagbesteding", fouten),
        Zorg = new()
        {
            Wonen = LeesTijd(Veld(velden, Kolom.Wonen), "zorg.wonen", "UREN-1", fouten),
            Dagbesteding = LeesTijd(Veld(velden, Kolom.DagbestedingUren), "zorg.dagbesteding", "UREN-1", fouten),
            Nacht = LeesTijd(Veld(velden, Kolom.Nacht), "zorg.nacht", "UREN-5", fouten),
        },
        Behandelaren = Behandelinzet.VanTotaal(LeesTijd(Veld(velden, Kolom.Behandelaren), "behandelaren", "UREN-2", fouten)),
        Minuren = LeesTijd(Veld(velden, Kolom.Minuren), "minuren", "UREN-6", fouten),
        Context = new()
        {
            UrenPerJaar = LeesTijd(Veld(velden, Kolom.ContextUrenJaar), "context.urenPerJaar", "UREN-3", fouten, perJaar: true),
            Euro = LeesGetal(Veld(velden, Kolom.ContextEuro), "context.euro", Getalvorm.EuroPerJaar.Veld, "CONTEXT-1", fouten) ?? 0,
        },
        Tariefpercentage = LeesGetal(Veld(velden, Kolom.Tariefpercentage), "tariefpercentage", Getalveld.Fractie, "BEDRAG-4", fouten) ?? 1,
    };

    private Zorgprofiel? LeesProfiel(string veld, Foutenlijst fouten)
    {
        if (Profiel(veld) is { } profiel) return profiel;
        fouten.Meld(
            veld.Length == 0 ? Foutsoort.Ontbreekt : Foutsoort.OnbekendZorgprofiel, "zorgprofiel", Aanhaling.VanVeld(veld), new($"een van {Zorgprofiel.Opsomming}", $"one of {Zorgprofiel.Opsomming}"), "TOEGANG-1");
        return null;
    }

    private bool LeesJaNee(string veld, string pad, Foutenlijst fouten)
    {
        if (!Notatiebeleid.TryJaNee(veld, _context, out bool antwoord, out var fout)) fouten.Meld(fout.Op(pad));
        return antwoord;
    }

    private Uren LeesTijd(string veld, string pad, string regel, Foutenlijst fouten, bool perJaar = false)
    {
        if (string.IsNullOrWhiteSpace(veld)) return Uren.Nul;
        if (!Notatiebeleid.TryTijd(veld, _context, perJaar ? Tijdvorm.PerJaar.Maximum : Tijdvorm.PerWeek.Maximum, out var uren, out var fout)) fouten.Meld(fout.Op(pad, regel));
        return uren;
    }

    internal decimal? LeesGetal(string veld, string pad, Getalveld wat, string regel, Foutenlijst fouten)
    {
        // A number with at most two decimals has one reading; it is by far the most frequent.
        if (TryVast(veld, Centen, out long centen) && Dossierwaarden.Decimaal(centen, Centen) is var bedrag && wat.Bevat(bedrag)) return bedrag;
        if (Notatiebeleid.TryGetal(veld, _context, wat, out decimal getal, out var fout)) return getal;
        fouten.Meld(fout.Op(pad, regel));
        return null;
    }

    internal int? LeesGeheel(string veld, string pad, Geheelveld wat, string regel, Foutenlijst fouten)
    {
        if (Notatiebeleid.TryGeheel(veld, _context, wat, out int getal, out var fout)) return getal;
        fouten.Meld(fout.Op(pad, regel));
        return null;
    }

    private string Veld(ReadOnlySpan<string> velden, Kolom kolom) => Veld(velden, (int)kolom);

    /// <summary>The zorgprofiel in any notation; each notation is looked up once.</summary>
    private Zorgprofiel? Profiel(string veld)
    {
        if (_profielen.TryGetValue(veld, out var profiel)) return profiel;
        if (!Zorgprofiel.TryParse(veld, out profiel)) return null;
        if (_profielen.Count < MaximumAanNotaties) _profielen.Add(veld, profiel);
        return profiel;
    }

    private static bool? JaNee(string veld) =>
        veld.Equals("ja", StringComparison.OrdinalIgnoreCase) ? true : veld.Equals("nee", StringComparison.OrdinalIgnoreCase) ? false : null;

    /// <summary>A time as u:mm or u:mm:ss, in seconds; empty is 0:00.</summary>
    private static bool TrySeconden(string veld, out int seconden)
    {
        const int MaximaleCijfers = 6; // 999999 hours fit an int of seconds, and are more than any field may hold
        seconden = 0;
        if (veld.Length == 0) return true;

        int punt = veld.IndexOf(':', StringComparison.Ordinal);
        if (punt is < 1 or > MaximaleCijfers || veld.Length - punt is not (3 or 6)) return false;
        int uren = 0;
        foreach (char cijfer in veld.AsSpan(0, punt))
        {
            if (!char.IsAsciiDigit(cijfer)) return false;
            uren = uren * 10 + (cijfer - '0');
        }

        if (uren > int.MaxValue / SecondenPerUur - 1 || !TryZestigtal(veld, punt + 1, out int minuten)) return false;
        int los = 0;
        if (veld.Length - punt == 6 && (veld[punt + 3] != ':' || !TryZestigtal(veld, punt + 4, out los))) return false;
        seconden = uren * SecondenPerUur + minuten * SecondenPerMinuut + los;
        return true;
    }

    private static bool TryZestigtal(string veld, int plaats, out int waarde)
    {
        waarde = (veld[plaats] - '0') * 10 + (veld[plaats + 1] - '0');
        return veld[plaats] is >= '0' and <= '5' && char.IsAsciiDigit(veld[plaats + 1]);
    }

    /// <summary>A number of at most <paramref name="decimalen"/> decimals, times 10 to that power.</summary>
    private bool TryVast(string veld, int decimalen, out long waarde)
    {
        const int MaximaleLengte = 17; // with the zeros that are added it fits a long
        waarde = 0;
        if (veld.Length is 0 or > MaximaleLengte - Miljoensten) return false;
        int komma = -1;
        for (int plaats = 0; plaats < veld.Length; plaats++)
        {
            char teken = veld[plaats];
            if (teken == _decimaalteken && komma < 0 && plaats > 0 && plaats < veld.Length - 1) komma = plaats;
            else if (char.IsAsciiDigit(teken)) waarde = waarde * 10 + (teken - '0');
            else return false;
        }

        int gevonden = komma < 0 ? 0 : veld.Length - komma - 1;
        for (; gevonden < decimalen; gevonden++) waarde *= 10;
        return gevonden == decimalen;
    }

    private static string Kolomnaam(string pad) => pad switch
    {
        "zorg.wonen" => "wonen",
        "zorg.dagbesteding" => "dagbesteding_uren",
        "zorg.nacht" => "nacht",
        "behandelaren.overig" => "behandelaren",
        "context.urenPerJaar" => "context_uren_jaar",
        "context.euro" => "context_euro",
        _ => pad,
    };
}
