using System.Buffers.Binary;
using System.Security.Cryptography;
using Meerzorg.Rekentool.Bulk;

namespace Meerzorg.Rekentool.Tests.Hulp;

/// <summary>Dossiers in columns, made from a seed: the same on every machine and with every version of .NET.</summary>
internal sealed class Bulkdossiers(int aantal)
{
    private static readonly int[] Tarieven = [1_000_000, 950_000, 900_000, 500_000, 250_000, 999_999, 1, 333_333, 965_000, 125_000];

    private ulong _toestand;

    public Bulksleutel[] Sleutel { get; } = new Bulksleutel[aantal];

    public int[] Wonen { get; } = new int[aantal];

    public int[] Dagbesteding { get; } = new int[aantal];

    public int[] Nacht { get; } = new int[aantal];

    public int[] Behandelaren { get; } = new int[aantal];

    public int[] Minuren { get; } = new int[aantal];

    public int[] ContextPerJaar { get; } = new int[aantal];

    public long[] ContextCenten { get; } = new long[aantal];

    public int[] Tariefpercentages { get; } = new int[aantal];

    public int Aantal => aantal;

    public Bulkinvoer Invoer => new()
    {
        Sleutel = Sleutel,
        Wonen = Wonen,
        Dagbesteding = Dagbesteding,
        Nacht = Nacht,
        Behandelaren = Behandelaren,
        Minuren = Minuren,
        ContextPerJaar = ContextPerJaar,
        ContextCenten = ContextCenten,
        Tariefpercentages = Tariefpercentages,
    };

    /// <summary>What occurs in practice: minutes, mostly around the profile, sometimes context, one of a few tariefpercentages.</summary>
    public static Bulkdossiers Aannemelijk(int aantal, Parameterset parameters, ulong zaad)
    {
        var dossiers = new Bulkdossiers(aantal) { _toestand = zaad };
        var sleutels = Sleutels(parameters);
        for (int i = 0; i < aantal; i++) dossiers.VulAannemelijk(i, sleutels);
        return dossiers;
    }

    /// <summary>What breaks calculations: half of the rows on a bound, a threshold or a maximum, give or take one; the rest anything that is valid.</summary>
    public static Bulkdossiers Lastig(int aantal, Parameterset parameters, ulong zaad)
    {
        var dossiers = new Bulkdossiers(aantal) { _toestand = zaad };
        var sleutels = Sleutels(parameters);
        for (int i = 0; i < aantal; i++)
        {
            if (dossiers.Onder(8) == 0) dossiers.VulUiterste(i, sleutels);
            else dossiers.VulAannemelijk(i, sleutels);
            if (dossiers.Onder(2) == 0) dossiers.LegOpGrens(i, parameters);
        }

        return dossiers;
    }

    public static Bulksleutel[] Sleutels(Parameterset parameters) =>
        [.. from profiel in parameters.Zorgprofielen
            from prestatie in profiel.Prestaties
            select Bulksleutel.Van(profiel.Zorgprofiel, prestatie.Behandeling, prestatie.Dagbesteding)];

    private void VulAannemelijk(int i, Bulksleutel[] sleutels)
    {
        Sleutel[i] = sleutels[Onder(sleutels.Length)];
        Wonen[i] = Onder(90 * 60) * 60;
        Dagbesteding[i] = Onder(3) == 0 ? 0 : Onder(36 * 60) * 60;
        Nacht[i] = Onder(2) == 0 ? 2 * 3600 : Onder(14 * 60) * 60;
        Behandelaren[i] = Onder(3) == 0 ? 0 : Onder(10 * 60) * 60;
        ContextPerJaar[i] = Onder(4) == 0 ? Onder(400 * 60) * 60 : 0;
        ContextCenten[i] = Onder(4) == 0 ? Onder(3_000_000) : 0;
        Tariefpercentages[i] = Tarieven[Onder(Tarieven.Length)];
        Minuren[i] = Onder(4) == 0 ? Onder(Math.Min(Zorg(i), 12 * 3600) + 1) : 0;
    }

    private void VulUiterste(int i, Bulksleutel[] sleutels)
    {
        const int Week = 2000 * 3600;
        Sleutel[i] = sleutels[Onder(sleutels.Length)];
        (Wonen[i], Dagbesteding[i], Nacht[i], Behandelaren[i]) = (Uiterste(Week), Uiterste(Week), Uiterste(Week), Uiterste(Week));
        ContextPerJaar[i] = Uiterste(Week * 53);
        ContextCenten[i] = Onder(2) == 0 ? Uiterste(100_000_000_000) : Onder(1_000_000_000);
        Tariefpercentages[i] = 1 + Onder(1_000_000);
        Minuren[i] = Uiterste(Math.Min(Zorg(i), Week));
    }

    /// <summary>Moves wonen so that the meerzorguren are on a bound, and the euros so that they are on the threshold or reach the maximum.</summary>
    private void LegOpGrens(int i, Parameterset parameters)
    {
        var profiel = parameters.Van(Sleutel[i].Zorgprofiel)!;
        var prestatie = profiel.Prestatie(Sleutel[i].Behandeling, Sleutel[i].Dagbesteding)!;
        var range = profiel.Ranges[Onder(profiel.Ranges.Length)];
        decimal Meerzorgseconden() => Zorg(i) + (Sleutel[i].Behandeling ? Behandelaren[i] : 0) * parameters.Behandelaarsfactor.Waarde
            + ContextPerJaar[i] * 7m / parameters.DagenPerJaar.Waarde
            + profiel.Basisuren.Waarde.Seconden * profiel.IndirecteFractie.Waarde - prestatie.Aftrek.Waarde.Seconden;

        decimal grens = Onder(8) == 0 ? 0 : range.Vanaf.Waarde.Seconden;
        decimal erbij = decimal.Floor(grens - Meerzorgseconden()) + Onder(4) - 1;
        if (Wonen[i] + erbij is >= 0 and <= 2000 * 3600 && Zorg(i) + erbij >= 0) Wonen[i] += (int)erbij;

        decimal maximum = parameters.MaximaalEtmaalbedrag.Waarde * parameters.DagenPerJaar.Waarde;
        decimal bedrag = range.Jaarbedrag?.Waarde
            ?? Math.Max(0, Meerzorgseconden() / 25200 * parameters.DagenPerJaar.Waarde * parameters.MaatwerkUurtarief(profiel.Zorgprofiel.Maatwerkgroep).Waarde);
        decimal drempel = parameters.Contextdrempel.Waarde * Math.Min(bedrag, maximum);
        decimal? euro = Onder(4) switch { 0 => drempel, 1 when bedrag < maximum => maximum - bedrag + drempel, 2 => 0, _ => null };
        if (euro is { } gezet) ContextCenten[i] = Math.Max(0, (long)(gezet * 100) + Onder(3) - 1);
    }

    private int Zorg(int i) => Wonen[i] + (Sleutel[i].Dagbesteding ? Dagbesteding[i] : 0) + Nacht[i] - Minuren[i];

    private int Uiterste(int hoogste) => (int)Uiterste((long)hoogste);

    private long Uiterste(long hoogste) => Onder(4) switch { 0 => 0, 1 => hoogste, _ => (long)(Volgende() % (ulong)(hoogste + 1)) };

    private int Onder(int boven) => (int)(Volgende() % (ulong)boven);

    /// <summary>SplitMix64.</summary>
    private ulong Volgende()
    {
        ulong z = _toestand += 0x9E3779B97F4A7C15;
        z = (z ^ z >> 30) * 0xBF58476D1CE4E5B9;
        z = (z ^ z >> 27) * 0x94D049BB133111EB;
        return z ^ z >> 31;
    }
}

/// <summary>Outcomes in columns.</summary>
internal sealed class Bulkuitkomsten(int aantal)
{
    public Klasse[] Klassen { get; } = new Klasse[aantal];

    public long[] JaarCenten { get; } = new long[aantal];

    public int[] DagCenten { get; } = new int[aantal];

    public Bulkvlaggen[] Vlaggen { get; } = new Bulkvlaggen[aantal];

    public Bulkuitvoer Uitvoer => new() { Klasse = Klassen, JaarCenten = JaarCenten, DagCenten = DagCenten, Vlaggen = Vlaggen };

    /// <summary>One row, to compare.</summary>
    public (Klasse Klasse, long JaarCenten, int DagCenten, Bulkvlaggen Vlaggen) this[int rij] => (Klassen[rij], JaarCenten[rij], DagCenten[rij], Vlaggen[rij]);

    public static Bulkuitkomsten Van(Bulkrekentool rekentool, Bulkdossiers dossiers, int draden = 1)
    {
        var uitkomsten = new Bulkuitkomsten(dossiers.Aantal);
        rekentool.Bereken(dossiers.Invoer, uitkomsten.Uitvoer, draden);
        return uitkomsten;
    }

    /// <summary>The same row by the second calculation.</summary>
    public static (Klasse Klasse, long JaarCenten, int DagCenten, Bulkvlaggen Vlaggen) Exact(Aanvraag aanvraag, Parameterset parameters)
    {
        var exact = ExacteRekening.Bereken(aanvraag, parameters);
        return (
            exact.Klasse switch { 0 => Klasse.BinnenZorgprofiel, 1 => Klasse.NietMeerzorgwaardig, 2 => (Klasse)(exact.Profiel + 1), _ => Klasse.Maatwerk },
            (long)exact.JaarCenten,
            (int)exact.DagCenten,
            Vlaggenset(exact.Bespreekbaar, exact.Afgetopt));
    }

    /// <summary>The same row by the library's calculation of one application.</summary>
    public static (Klasse Klasse, long JaarCenten, int DagCenten, Bulkvlaggen Vlaggen) Enkel(Aanvraag aanvraag, Rekentool rekentool) => rekentool.Bereken(aanvraag) switch
    {
        Meerzorgwaardig met => (
            met is Meerzorgprofiel profiel ? (Klasse)(profiel.Nummer + 1) : Klasse.Maatwerk,
            (long)(met.Jaarbedrag * 100),
            (int)(met.Etmaalbedrag * 100),
            Vlaggenset(met.Contexttoets.Bespreekbaar, met.Afgetopt)),
        BinnenZorgprofiel => (Klasse.BinnenZorgprofiel, 0, 0, Bulkvlaggen.Geen),
        _ => (Klasse.NietMeerzorgwaardig, 0, 0, Bulkvlaggen.Geen),
    };

    /// <summary>The SHA-256 of all outcomes, row by row: class, year, day, flags; numbers little endian.</summary>
    public string Hash()
    {
        const int PerRij = 14;
        var bytes = new byte[aantal * PerRij];
        for (int i = 0; i < aantal; i++)
        {
            var rij = bytes.AsSpan(i * PerRij, PerRij);
            rij[0] = (byte)Klassen[i];
            BinaryPrimitives.WriteInt64LittleEndian(rij[1..], JaarCenten[i]);
            BinaryPrimitives.WriteInt32LittleEndian(rij[9..], DagCenten[i]);
            rij[13] = (byte)Vlaggen[i];
        }

        return Convert.ToHexStringLower(SHA256.HashData(bytes));
    }

    private static Bulkvlaggen Vlaggenset(bool? bespreekbaar, bool afgetopt) =>
        (bespreekbaar is null ? Bulkvlaggen.Geen : Bulkvlaggen.ContextGetoetst)
        | (bespreekbaar is true ? Bulkvlaggen.Bespreekbaar : Bulkvlaggen.Geen)
        | (afgetopt ? Bulkvlaggen.Afgetopt : Bulkvlaggen.Geen);
}
