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

    private const int KenmerkKolom = 0;

    private static readonly ImmutableArray<Kolomlid<Aanvraag>> Leden = [.. Aanvraag.Vorm.Kolommen()];

    /// <summary>The columns of a table of dossiers: the kenmerk, and the members of an application that have a column.</summary>
    public static ImmutableArray<string> Kolommen { get; } = ["kenmerk", .. Leden.Select(lid => lid.Kolom)];

    // The columns that the quick way reads, by their place in Kolommen.
    private static readonly int ZorgprofielKolom = Plaats("zorgprofiel");
    private static readonly int BehandelingKolom = Plaats("behandeling");
    private static readonly int DagbestedingKolom = Plaats("dagbesteding");
    private static readonly int WonenKolom = Plaats("wonen");
    private static readonly int DagbestedingUrenKolom = Plaats("dagbesteding_uren");
    private static readonly int NachtKolom = Plaats("nacht");
    private static readonly int BehandelarenKolom = Plaats("behandelaren");
    private static readonly int MinurenKolom = Plaats("minuren");
    private static readonly int ContextUrenKolom = Plaats("context_uren_jaar");
    private static readonly int ContextEuroKolom = Plaats("context_euro");
    private static readonly int TariefKolom = Plaats("tariefpercentage");

    // The columns that it does not read: nothing may stand there.
    private static readonly ImmutableArray<int> AndereKolommen =
    [
        .. Enumerable.Range(1, Leden.Length).Except(
        [
            ZorgprofielKolom, BehandelingKolom, DagbestedingKolom, WonenKolom, DagbestedingUrenKolom, NachtKolom, BehandelarenKolom, MinurenKolom, ContextUrenKolom, ContextEuroKolom, TariefKolom,
        ]),
    ];

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
        int plaats = _plaats[KenmerkKolom];
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
        var kenmerk = Veld(velden, KenmerkKolom);
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
            Velden(velden.Length),
            new($"{Velden(_aantal).Nl}, zoveel als de kop{waarom.Nl}", $"{Velden(_aantal).En}, as many as the header{waarom.En}"));

        static Tekst Velden(int aantal) => Notatie.Aantal(aantal, new("veld", "field"), new("velden", "fields"));
    }

    /// <summary>The field of a row in a column, by its place in the columns that this reader was made for.</summary>
    internal string Veld(ReadOnlySpan<string> velden, int kolom) => velden[_plaats[kolom]];

    /// <summary>Reads one row, with as many fields as the header, as an application; a fault has its column as path.</summary>
    internal Aanvraag LeesAanvraag(ReadOnlySpan<string> velden, out ImmutableArray<Fout> fouten)
    {
        var gevonden = new Foutenlijst();
        if (string.IsNullOrWhiteSpace(Veld(velden, KenmerkKolom))) gevonden.Meld(Foutsoort.Ontbreekt, "kenmerk", new("niets", "nothing"), new("een kenmerk", "a name"));
        var aanvraag = LeesAanvraag(velden, gevonden);
        Aanvraagcontrole.Controleer(aanvraag, _parameters, gevonden);
        fouten = [.. gevonden.AlsReeks().Select(fout => fout with { Pad = Kolomnaam(fout.Pad) })];
        return aanvraag;
    }

    /// <summary>The dossier in whole numbers when every field has its simplest form and the row is good.</summary>
    internal Dossierwaarden? LeesGeheel(ReadOnlySpan<string> velden)
    {
        if (Veld(velden, KenmerkKolom).Length == 0
            || Profiel(Veld(velden, ZorgprofielKolom)) is not { } zorgprofiel
            || JaNee(Veld(velden, BehandelingKolom)) is not { } behandeling
            || JaNee(Veld(velden, DagbestedingKolom)) is not { } dagbesteding
            || !TrySeconden(Veld(velden, WonenKolom), out int wonen)
            || !TrySeconden(Veld(velden, DagbestedingUrenKolom), out int dagbestedingUren)
            || !TrySeconden(Veld(velden, NachtKolom), out int nacht)
            || !TrySeconden(Veld(velden, BehandelarenKolom), out int behandelaren)
            || !TrySeconden(Veld(velden, MinurenKolom), out int minuren)
            || !TrySeconden(Veld(velden, ContextUrenKolom), out int contextPerJaar)
            || !TryVast(Veld(velden, ContextEuroKolom), Centen, out long centen)
            || !TryVast(Veld(velden, TariefKolom), Miljoensten, out long tarief)
            || tarief > Bulkinvoer.HonderdProcent) return null;
        foreach (int kolom in AndereKolommen)
        {
            if (Veld(velden, kolom).Length > 0) return null;
        }

        var waarden = new Dossierwaarden(
            Bulksleutel.Van(zorgprofiel, behandeling, dagbesteding), wonen, dagbestedingUren, nacht, behandelaren, minuren, contextPerJaar, centen, (int)tarief);
        return waarden.IsGoed(_combinaties) ? waarden : null;
    }

    private Aanvraag LeesAanvraag(ReadOnlySpan<string> velden, Foutenlijst fouten)
    {
        var aanvraag = Aanvraag.Vorm.Leeg();
        foreach (var (plaats, lid) in Leden.Index()) aanvraag = lid.Lees(aanvraag, Veld(velden, plaats + 1), _context, new(fouten, lid.Pad, lid.Regel));
        return aanvraag;
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

    /// <summary>The column of a member, or of what it is a part of.</summary>
    private static string Kolomnaam(string pad) =>
        Leden.FirstOrDefault(lid => pad == lid.Pad || pad.StartsWith(lid.Pad + ".", StringComparison.Ordinal))?.Kolom ?? pad;

    private static int Plaats(string kolom) => Kolommen.IndexOf(kolom);
}
