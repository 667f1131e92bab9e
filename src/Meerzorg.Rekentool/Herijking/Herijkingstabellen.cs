namespace Meerzorg.Rekentool.Herijking;

/// <summary>Where a dossier stands (HERIJK-1, HERIJK-4), at the price level of the dossiers.</summary>
/// <param name="Zorgprofiel">The zorgprofiel.</param>
/// <param name="Jaarbedrag">The declared amount over a whole year, euros.</param>
/// <param name="Jaarbedrag100">The same without the tariefpercentage.</param>
/// <param name="Band">The money band, from 1.</param>
/// <param name="Meerzorguren">The meerzorguren per week.</param>
/// <param name="ZonderIndirect">The same without the indirect hours.</param>
/// <param name="Range">The class of today; <see langword="null"/> below the threshold of 25 %, where the dossier does not count.</param>
public sealed record Dossierplaats(
    Zorgprofiel Zorgprofiel, decimal Jaarbedrag, decimal Jaarbedrag100, int Band, Uren Meerzorguren, Uren ZonderIndirect, Profielrange? Range);

/// <summary>Count and spread of dossiers; amounts per year, divided by the tariefpercentage, at the new price level; hours per week, without indirect hours.</summary>
/// <param name="Aantal">The number of dossiers.</param>
/// <param name="Gemiddelde">The mean of the amounts.</param>
/// <param name="Standaardafwijking">The standard deviation of the amounts, in cents: the root of the mean square of how far they are from the mean.</param>
/// <param name="Laagste">The lowest of the amounts.</param>
/// <param name="Hoogste">The highest of the amounts.</param>
/// <param name="MinimumUren">The fewest hours, with the behandelaarsfactor; <see langword="null"/> without dossiers.</param>
/// <param name="MaximumUren">The most hours; <see langword="null"/> without dossiers.</param>
public sealed record Spreiding(long Aantal, decimal Gemiddelde, decimal Standaardafwijking, decimal Laagste, decimal Hoogste, Uren? MinimumUren, Uren? MaximumUren)
{
    internal static Spreiding Van(Bedragsom bedragen, Urenbereik uren) => new(
        bedragen.Aantal, bedragen.Gemiddelde.NaarDecimaal(), bedragen.Standaardafwijking, bedragen.Laagste.NaarDecimaal(), bedragen.Hoogste.NaarDecimaal(), uren.Minimum, uren.Maximum);
}

/// <summary>All dossiers of a zorgprofiel (HERIJK-1), and what they cost before and after (HERIJK-7): 100 % amounts at the new price level, euros per year.</summary>
/// <param name="Zorgprofiel">The zorgprofiel.</param>
/// <param name="OnderDrempel">The dossiers below the threshold of 25 %, which do not count (K23).</param>
/// <param name="Spreiding">Those that count.</param>
/// <param name="Voor">Their declared amounts, extrapolated, without tariefpercentage and indexed; in cents.</param>
/// <param name="Na">The same dossiers under the new parameters, each in the class of its hours; in cents.</param>
public sealed record Profielrij(Zorgprofiel Zorgprofiel, long OnderDrempel, Spreiding Spreiding, decimal Voor, decimal Na)
{
    /// <summary>After − before.</summary>
    public decimal Verschil => Na - Voor;
}

/// <summary>A money band of a zorgprofiel (HERIJK-1 … HERIJK-4).</summary>
/// <param name="Zorgprofiel">The zorgprofiel.</param>
/// <param name="Band">The band, from 1; the last one has no upper bound.</param>
/// <param name="Spreiding">Its dossiers.</param>
/// <param name="Voldoende">Whether there are enough dossiers for a valid mean (HERIJK-3).</param>
/// <param name="Meerzorgprofiel">Whether the new parameters have a meerzorgprofiel for the band; otherwise it is maatwerk.</param>
public sealed record Bandrij(Zorgprofiel Zorgprofiel, int Band, Spreiding Spreiding, bool Voldoende, bool Meerzorgprofiel);

/// <summary>A bound between two classes of a zorgprofiel, above the threshold (HERIJK-4).</summary>
/// <param name="Zorgprofiel">The zorgprofiel.</param>
/// <param name="Lager">The class below it.</param>
/// <param name="Hoger">The class above it.</param>
/// <param name="MaximumLager">The most hours in the money bands of the lower class, without indirect hours; <see langword="null"/> without dossiers.</param>
/// <param name="MinimumHoger">The fewest hours in those of the higher class; below <paramref name="MaximumLager"/> they overlap (K20).</param>
/// <param name="HeleUren">The whole hours that part them: the lower class goes up to and including these.</param>
/// <param name="Verschuiving">The indirect hours by which the bound moves up.</param>
/// <param name="Vanaf">Where the higher class begins: a second after their sum in whole seconds.</param>
public sealed record Grensrij(Zorgprofiel Zorgprofiel, Klasse Lager, Klasse Hoger, Uren? MaximumLager, Uren? MinimumHoger, Uren HeleUren, Uren Verschuiving, Uren Vanaf);

/// <summary>A class of a zorgprofiel under the new parameters (HERIJK-2, HERIJK-4).</summary>
/// <param name="Zorgprofiel">The zorgprofiel.</param>
/// <param name="Klasse">The class.</param>
/// <param name="Vanaf">The new lower bound of the meerzorguren.</param>
/// <param name="OudVanaf">The bound there was; <see langword="null"/> where the class is new.</param>
/// <param name="Bedrag">The new 100 % amount per year; <see langword="null"/> for maatwerk.</param>
/// <param name="OudBedrag">The amount there was, at its own price level; <see langword="null"/> where there was none.</param>
/// <param name="Aantal">The dossiers whose hours lead to this class.</param>
/// <param name="Afwijkend">Those of them whose amount lies in a money band of another class.</param>
public sealed record Klasserij(
    Zorgprofiel Zorgprofiel, Klasse Klasse, Uren Vanaf, Uren? OudVanaf, decimal? Bedrag, decimal? OudBedrag, long Aantal, long Afwijkend);
