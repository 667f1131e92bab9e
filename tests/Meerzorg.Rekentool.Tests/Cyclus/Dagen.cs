using System.Globalization;
using FsCheck;
using FsCheck.Fluent;

namespace Meerzorg.Rekentool.Tests.Cyclus;

/// <summary>A period, and the two that it falls apart into.</summary>
public sealed record Periodedeling(Periode Geheel, Periode Eerste, Periode Tweede);

/// <summary>Days and periods for properties; month ends and the days around 29 February come up often.</summary>
internal static class Dagen
{
    private static readonly DateOnly Eerste = new(2015, 1, 1);

    public static DateOnly Van(string datum) => DateOnly.ParseExact(datum, "yyyy-MM-dd", CultureInfo.InvariantCulture);

    public static Arbitrary<DateOnly> Dag { get; } = Arb.From(Gen.OneOf(
        Gen.Choose(0, 9000).Select(Eerste.AddDays),
        Gen.Choose(0, 300).Select(maand => Eerste.AddMonths(maand).AddDays(-1)),
        from jaar in Gen.Choose(2015, 2040)
        from dag in Gen.Choose(-3, 3)
        select new DateOnly(jaar, 2, 28).AddDays(dag)));

    public static Arbitrary<Periode> Periode { get; } = Arb.From(
        from van in Dag.Generator
        from extra in Gen.OneOf(Gen.Choose(0, 40), Gen.Choose(0, 1500))
        select new Periode(van, van.AddDays(extra)));

    public static Arbitrary<Periodedeling> Deling { get; } = Arb.From(
        from geheel in Periode.Generator
        where geheel.Dagen > 1
        from dagen in Gen.Choose(1, geheel.Dagen - 1)
        select new Periodedeling(geheel, new(geheel.Van, geheel.Van.AddDays(dagen - 1)), new(geheel.Van.AddDays(dagen), geheel.TotEnMet)));
}
