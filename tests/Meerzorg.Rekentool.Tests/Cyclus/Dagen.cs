using System.Globalization;
using FsCheck;
using FsCheck.Fluent;

namespace Meerzorg.Rekentool.Tests.Cyclus;

/// <summary>Days and periods for properties; month ends and the days around 29 February come up often.</summary>
internal static class Dagen
{
    private static readonly DateOnly Eerste = new(2015, 1, 1);

    public static DateOnly Van(string datum) => DateOnly.ParseExact(datum, "yyyy-MM-dd", CultureInfo.InvariantCulture);

    public static Gen<DateOnly> Dag { get; } = Gen.OneOf(
        Gen.Choose(0, 9000).Select(Eerste.AddDays),
        Gen.Choose(0, 300).Select(maand => Eerste.AddMonths(maand).AddDays(-1)),
        from jaar in Gen.Choose(2015, 2040)
        from dag in Gen.Choose(-3, 3)
        select new DateOnly(jaar, 2, 28).AddDays(dag));

    public static Arbitrary<Periode> Periode { get; } = Arb.From(
        from van in Dag
        from extra in Gen.OneOf(Gen.Choose(0, 40), Gen.Choose(0, 1500))
        select new Periode(van, van.AddDays(extra)));

    public static Arbitrary<(T1 Een, T2 Twee)> Tweetal<T1, T2>(Gen<T1> een, Gen<T2> twee) => Arb.From(from a in een from b in twee select (a, b));
}
