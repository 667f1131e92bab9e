namespace Meerzorg.Rekentool.Herijking;

/// <summary>A money band of a zorgprofiel (HERIJK-1 … HERIJK-4): count, mean and spread of its dossiers.</summary>
/// <param name="Zorgprofiel">The zorgprofiel.</param>
/// <param name="Band">The band, from 1; the last one has no upper bound.</param>
/// <param name="Aantal">The number of dossiers.</param>
/// <param name="Gemiddelde">The mean yearly amount, divided by the tariefpercentage, at the new price level.</param>
/// <param name="Laagste">The lowest of these amounts.</param>
/// <param name="Hoogste">The highest of these amounts.</param>
/// <param name="MinimumUren">The fewest hours per week, with the behandelaarsfactor and without indirect hours.</param>
/// <param name="MaximumUren">The most hours per week.</param>
/// <param name="Voldoende">Whether there are enough dossiers for a valid mean (HERIJK-3).</param>
/// <param name="Meerzorgprofiel">Whether the new parameters have a meerzorgprofiel for the band; otherwise it is maatwerk.</param>
public sealed record Bandregel(
    Zorgprofiel Zorgprofiel, int Band, long Aantal, decimal Gemiddelde, decimal Laagste, decimal Hoogste, Uren MinimumUren, Uren MaximumUren, bool Voldoende, bool Meerzorgprofiel);

/// <summary>A class of a zorgprofiel under the new parameters (HERIJK-2, HERIJK-4).</summary>
/// <param name="Zorgprofiel">The zorgprofiel.</param>
/// <param name="Meerzorgprofiel">The number; <see langword="null"/> for maatwerk.</param>
/// <param name="Vanaf">The new lower bound of the meerzorguren.</param>
/// <param name="OudVanaf">The bound there was; <see langword="null"/> where the class is new.</param>
/// <param name="Bedrag">The new 100 % amount per year; <see langword="null"/> for maatwerk.</param>
/// <param name="OudBedrag">The amount there was, at its own price level; <see langword="null"/> where there was none.</param>
/// <param name="Aantal">The dossiers whose hours lead to this class.</param>
/// <param name="Afwijkend">Those of them whose amount lies in a money band of another class.</param>
public sealed record Klasseregel(
    Zorgprofiel Zorgprofiel, int? Meerzorgprofiel, Uren Vanaf, Uren? OudVanaf, decimal? Bedrag, decimal? OudBedrag, long Aantal, long Afwijkend)
{
    /// <summary>How people name the class.</summary>
    public Tekst Klasse => Klassenaam(Meerzorgprofiel);

    internal static Tekst Klassenaam(int? meerzorgprofiel) => Tekst.Gelijk(meerzorgprofiel is { } nummer ? $"meerzorgprofiel {nummer}" : "maatwerk");
}

/// <summary>The hourly rate of a maatwerkgroep (HERIJK-5).</summary>
/// <param name="Groep">The group.</param>
/// <param name="Aantal">The dossiers of maatwerk; none leaves the rate as it was, indexed.</param>
/// <param name="Bedrag">The sum of their yearly amounts, at the new price level.</param>
/// <param name="Uren">The sum of their hours per year, indirect hours included.</param>
/// <param name="Tarief">The new rate, euros per hour, unrounded; the factor of HERIJK-7 included.</param>
/// <param name="OudTarief">The rate there was, at its own price level.</param>
public sealed record Tariefregel(Maatwerkgroep Groep, long Aantal, decimal Bedrag, decimal Uren, decimal Tarief, decimal OudTarief);

/// <summary>The context threshold (HERIJK-6).</summary>
/// <param name="AandeelKosten">The share of context costs in all costs.</param>
/// <param name="AandeelDossiers">The share of the dossiers that have them.</param>
/// <param name="Drempel">The new threshold; <see langword="null"/> where the shares give none, which leaves it as it was.</param>
/// <param name="OudeDrempel">The threshold there was.</param>
public sealed record Contextregel(decimal AandeelKosten, decimal AandeelDossiers, decimal? Drempel, decimal OudeDrempel);

/// <summary>What the dossiers cost before and after (HERIJK-7); 100 % amounts at the new price level, euros per year.</summary>
/// <param name="Zorgprofiel">The zorgprofiel; <see langword="null"/> for all of them together.</param>
/// <param name="Aantal">The number of dossiers.</param>
/// <param name="Voor">The declared amounts, extrapolated, without tariefpercentage and indexed; in cents.</param>
/// <param name="Na">Under the new parameters, each dossier in the class of its hours; in cents.</param>
public sealed record Neutraliteitsregel(Zorgprofiel? Zorgprofiel, long Aantal, decimal Voor, decimal Na)
{
    /// <summary>After − before.</summary>
    public decimal Verschil => Na - Voor;
}

/// <summary>How many dossiers of a zorgprofiel go from one class to another.</summary>
/// <param name="Zorgprofiel">The zorgprofiel.</param>
/// <param name="Van">The class under the bounds there were.</param>
/// <param name="Naar">The class under the new bounds.</param>
/// <param name="Aantal">The number of dossiers.</param>
public sealed record Overgangregel(Zorgprofiel Zorgprofiel, Tekst Van, Tekst Naar, long Aantal);

/// <summary>Maatwerk that has enough dossiers to become meerzorgprofielen (HERIJK-3, yearly maintenance).</summary>
/// <param name="Zorgprofiel">The zorgprofiel.</param>
/// <param name="Meerzorgprofielen">The meerzorgprofielen that it would get.</param>
/// <param name="Aantal">The dossiers in their money bands.</param>
/// <param name="Effect">What it does to the total of all dossiers before the factor of HERIJK-7, euros per year; in cents.</param>
public sealed record Omzettingsvoorstel(Zorgprofiel Zorgprofiel, System.Collections.Immutable.ImmutableArray<int> Meerzorgprofielen, long Aantal, decimal Effect);
