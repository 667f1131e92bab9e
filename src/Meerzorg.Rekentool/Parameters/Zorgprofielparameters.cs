using System.Collections.Immutable;

namespace Meerzorg.Rekentool;

/// <summary>A prestatie of a zorgprofiel: its code and the hours of the zorgzwaartepakket that it deducts.</summary>
public sealed class Prestatie
{
    internal Prestatie(string code, bool behandeling, bool dagbesteding, Parameter<Uren> aftrek)
    {
        Code = code;
        Behandeling = behandeling;
        Dagbesteding = dagbesteding;
        Aftrek = aftrek;
    }

    /// <summary>The prestatiecode: <c>Z473</c>.</summary>
    public string Code { get; }

    /// <summary>Inclusive of behandeling.</summary>
    public bool Behandeling { get; }

    /// <summary>Inclusive of dagbesteding.</summary>
    public bool Dagbesteding { get; }

    /// <summary>The hours per week that are deducted (UREN-8).</summary>
    public Parameter<Uren> Aftrek { get; }

    /// <summary>The code and the combination.</summary>
    public override string ToString() => $"{Code} ({Combinatie(Behandeling, Dagbesteding).Nl})";

    internal static Tekst Combinatie(bool behandeling, bool dagbesteding) => new(
        $"{(behandeling ? "inclusief" : "exclusief")} behandeling, {(dagbesteding ? "inclusief" : "exclusief")} dagbesteding",
        $"{(behandeling ? "inclusive" : "exclusive")} of behandeling, {(dagbesteding ? "inclusive" : "exclusive")} of dagbesteding");
}

/// <summary>A range of meerzorguren: from its lower bound up to, and not including, that of the next.</summary>
public sealed class Profielrange
{
    internal Profielrange(Parameter<Uren> vanaf, int? meerzorgprofiel, Parameter<decimal>? jaarbedrag)
    {
        Vanaf = vanaf;
        Meerzorgprofiel = meerzorgprofiel;
        Jaarbedrag = jaarbedrag;
    }

    /// <summary>The lower bound, in whole seconds per week.</summary>
    public Parameter<Uren> Vanaf { get; }

    /// <summary>The number of the meerzorgprofiel, 1–6; <see langword="null"/> for maatwerk.</summary>
    public int? Meerzorgprofiel { get; }

    /// <summary>The 100 % amount per year in euros, unrounded; <see langword="null"/> for maatwerk.</summary>
    public Parameter<decimal>? Jaarbedrag { get; }

    /// <summary>What this range leads to.</summary>
    public Klasse Klasse => Klassen.Van(Meerzorgprofiel);

    /// <summary>What this range leads to, as people name it.</summary>
    public Tekst Naam => Klasse.Naam();

    /// <summary>The class and its lower bound.</summary>
    public override string ToString() => $"{Naam.Nl} vanaf {Vanaf.Waarde}";
}

/// <summary>The parameters of one zorgprofiel in one year.</summary>
public sealed class Zorgprofielparameters
{
    internal Zorgprofielparameters(
        Zorgprofiel zorgprofiel,
        Parameter<Uren> basisuren,
        Parameter<decimal> indirecteFractie,
        Parameter<decimal>? grensverschuiving,
        ImmutableArray<Prestatie> prestaties,
        ImmutableArray<Profielrange> ranges)
    {
        Zorgprofiel = zorgprofiel;
        Basisuren = basisuren;
        IndirecteFractie = indirecteFractie;
        Grensverschuiving = grensverschuiving;
        Prestaties = prestaties;
        Ranges = ranges;
    }

    /// <summary>The zorgprofiel.</summary>
    public Zorgprofiel Zorgprofiel { get; }

    /// <summary>The base hours per week, of which 25 % is the threshold.</summary>
    public Parameter<Uren> Basisuren { get; }

    /// <summary>The share of the base hours that is indirect time (UREN-7).</summary>
    public Parameter<decimal> IndirecteFractie { get; }

    /// <summary>The fraction of the base hours by which the bounds were moved up, where that is not the indirect fraction (K7, VG8); no calculation uses it.</summary>
    public Parameter<decimal>? Grensverschuiving { get; }

    /// <summary>The prestaties; combinations of behandeling and dagbesteding that are not here do not exist.</summary>
    public ImmutableArray<Prestatie> Prestaties { get; }

    /// <summary>The ranges, by ascending lower bound.</summary>
    public ImmutableArray<Profielrange> Ranges { get; }

    /// <summary>The prestatie of a combination, or <see langword="null"/> where it has none.</summary>
    /// <param name="behandeling">Inclusive of behandeling.</param>
    /// <param name="dagbesteding">Inclusive of dagbesteding.</param>
    public Prestatie? Prestatie(bool behandeling, bool dagbesteding)
    {
        foreach (var prestatie in Prestaties)
        {
            if (prestatie.Behandeling == behandeling && prestatie.Dagbesteding == dagbesteding) return prestatie;
        }

        return null;
    }

    /// <summary>The place in the parameter file.</summary>
    internal string Pad => $"zorgprofielen.{Zorgprofiel.Naam}";

    /// <summary>The zorgprofiel.</summary>
    public override string ToString() => Zorgprofiel.Naam;
}
