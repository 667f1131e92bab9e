using System.Collections.Immutable;

namespace Meerzorg.Rekentool.Jaarwissel;

/// <summary>The parameter sets between two years: each takes one more group of values from the new year.</summary>
/// <remarks>
/// The order is fixed, because what one group does can depend on those before it:
/// <list type="number">
/// <item>indexation: every amount and rate of the old year times one factor, the maximum per day included;</item>
/// <item>bounds and hours: base hours, indirect fraction, deductions and ranges of the new year. Which classes there are is
/// part of it: a meerzorgprofiel that the old year does not have comes with its new amount;</item>
/// <item>rates: the amounts and hourly rates of the new year;</item>
/// <item>rule values: behandelaarsfactor, context threshold, standard of night care, days per year;</item>
/// <item>the maximum per day: with it, everything is that of the new year.</item>
/// </list>
/// </remarks>
internal static class Tussenstanden
{
    /// <summary>The sets after the first, second, third and fourth group; after the fifth it is <paramref name="na"/> itself.</summary>
    public static ImmutableArray<Parameterset> Tussen(Parameterset voor, Parameterset na)
    {
        var geindexeerd = Geindexeerd(voor, Indexfactor(voor, na));
        var metGrenzen = new Parameterset(geindexeerd) { Zorgprofielen = [.. na.Zorgprofielen.Select(profiel => MetBedragenVan(geindexeerd, profiel))] };
        var metTarieven = new Parameterset(metGrenzen) { MaatwerkUurtarieven = na.MaatwerkUurtarieven, Zorgprofielen = na.Zorgprofielen };
        var metRekenwaarden = new Parameterset(metTarieven)
        {
            Behandelaarsfactor = na.Behandelaarsfactor,
            Contextdrempel = na.Contextdrempel,
            Nachtstandaard = na.Nachtstandaard,
            DagenPerJaar = na.DagenPerJaar,
        };
        return [geindexeerd, metGrenzen, metTarieven, metRekenwaarden];
    }

    /// <summary>The factor that one of the sets declares, from the other; where neither does, the ratio of their maxima.</summary>
    public static Breuk Indexfactor(Parameterset voor, Parameterset na)
    {
        if (na.Indexatie is { } heen && heen.VanJaar == voor.Jaar) return heen.Factor;
        if (voor.Indexatie is { } terug && terug.VanJaar == na.Jaar) return 1 / terug.Factor;
        return voor.Prijspeil == na.Prijspeil ? 1 : na.MaximaalEtmaalbedrag.Exact / voor.MaximaalEtmaalbedrag.Exact;
    }

    private static Parameterset Geindexeerd(Parameterset set, Breuk factor)
    {
        Parameter<decimal> Maal(Parameter<decimal> bedrag)
        {
            var exact = bedrag.Exact * factor;
            return new(bedrag.Pad, exact.NaarDecimaal(), exact, bedrag.Eenheid, bedrag.Herkomst);
        }

        return new(set)
        {
            MaximaalEtmaalbedrag = Maal(set.MaximaalEtmaalbedrag),
            MaatwerkUurtarieven = [.. set.MaatwerkUurtarieven.Select(Maal)],
            Zorgprofielen = [.. set.Zorgprofielen.Select(profiel => MetRanges(profiel, range => range.Jaarbedrag is { } bedrag ? Maal(bedrag) : null))],
        };
    }

    /// <summary>A profile of the new year with the amounts that its meerzorgprofielen had; what is new keeps its own.</summary>
    private static Zorgprofielparameters MetBedragenVan(Parameterset oud, Zorgprofielparameters profiel)
    {
        var ranges = oud.Van(profiel.Zorgprofiel)?.Ranges ?? [];
        return MetRanges(profiel, nieuw => nieuw.Meerzorgprofiel is null
            ? null
            : ranges.FirstOrDefault(range => range.Meerzorgprofiel == nieuw.Meerzorgprofiel)?.Jaarbedrag ?? nieuw.Jaarbedrag);
    }

    private static Zorgprofielparameters MetRanges(Zorgprofielparameters profiel, Func<Profielrange, Parameter<decimal>?> jaarbedrag) => new(
        profiel.Zorgprofiel,
        profiel.Basisuren,
        profiel.IndirecteFractie,
        profiel.Grensverschuiving,
        profiel.Prestaties,
        [.. profiel.Ranges.Select(range => new Profielrange(range.Vanaf, range.Meerzorgprofiel, jaarbedrag(range)))]);
}
