using FsCheck;
using FsCheck.Fluent;

namespace Meerzorg.Rekentool.Tests.Hulp;

/// <summary>Day programmes for tests.</summary>
internal static class Programmas
{
    /// <summary>A row.</summary>
    public static Programmarij Rij(Zorgsoort soort, Programmadag dag, string van, string tot, string bezetting = "1 op 1", int? dagen = null) =>
        new(soort, Tijdvak(dag, van, tot, bezetting, dagen));

    /// <summary>A stretch of time.</summary>
    public static Tijdvak Tijdvak(Programmadag dag, string van, string tot, string bezetting = "1 op 1", int? dagen = null) =>
        new() { Dag = dag, Van = Uren.Parse(van, null), Tot = Uren.Parse(tot, null), Bezetting = Bezetting.Parse(bezetting, null), Dagen = dagen };

    /// <summary>The hours of a programme with these rows.</summary>
    public static Weekinzet Van(params Programmarij[] rijen) => Weekinzet.Van(new() { Rijen = [.. rijen] });

    /// <summary>A row of any kind, on any day, with any staffing; to the minute.</summary>
    public static Gen<Programmarij> Rij() =>
        from soort in Gen.Elements(Zorgsoort.Wonen, Zorgsoort.Dagbesteding)
        from tijdvak in Tijdvak()
        select new Programmarij(soort, tijdvak);

    /// <summary>What <see cref="Rij()"/> makes, for a property of rows.</summary>
    public static Arbitrary<Programmarij> Rijen { get; } = Rij().ToArbitrary();

    /// <summary>Programmes of up to a dozen rows, some with night care or an absence that does not exceed what is there.</summary>
    public static Arbitrary<Dagprogramma> Willekeurig { get; } = Arb.From(
        from aantal in Gen.Frequency((1, Gen.Constant(0)), (5, Gen.Choose(1, 12)))
        from rijen in Rij().ArrayOf(aantal)
        from dienst in Gen.OneOf(Gen.Constant(0), Gen.Choose(0, 14_400))
        from ander in Gen.OneOf(Gen.Constant(0), Gen.Choose(0, 7_200))
        from weken in Gen.Choose(1, 52)
        from afwezig in Gen.Elements(true, false)
        where aantal > 0 || dienst + ander > 0 // something must be in it
        select new Dagprogramma
        {
            Rijen = [.. rijen],
            Nacht = new() { AanwezigeDienst = Uren.VanSeconden(dienst), AndereFunctionaris = Uren.VanSeconden(ander) },
            // Being away from one of the rows takes off at most that row.
            Afwezigheid = afwezig && aantal > 0 ? [new(rijen[0].Tijdvak, weken)] : [],
        },
        Kleiner);

    private static Gen<Tijdvak> Tijdvak() =>
        from dag in Gen.Elements(Enum.GetValues<Programmadag>())
        from dagen in Gen.OneOf(Gen.Constant((int?)null), Gen.Choose(1, dag.Aantal()).Select(dagen => (int?)dagen))
        from van in Gen.Choose(0, 24 * 60 - 1)
        from tot in Gen.Choose(van + 1, 24 * 60)
        from medewerkers in Gen.Choose(1, 3)
        from clienten in Gen.OneOf(Gen.Choose(1, 12), Gen.Choose(1, 50))
        select new Tijdvak { Dag = dag, Dagen = dagen, Van = Uren.VanSeconden(van * 60), Tot = Uren.VanSeconden(tot * 60), Bezetting = new(medewerkers, clienten) };

    private static IEnumerable<Dagprogramma> Kleiner(Dagprogramma programma)
    {
        if (!programma.Afwezigheid.IsEmpty) yield return programma with { Afwezigheid = [] };
        if (programma.Nacht != default) yield return programma with { Nacht = default };
        if (programma.Rijen.Length <= 1 || !programma.Afwezigheid.IsEmpty) yield break;
        for (int nummer = 0; nummer < programma.Rijen.Length; nummer++) yield return programma with { Rijen = programma.Rijen.RemoveAt(nummer) };
    }
}
