using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;

namespace Meerzorg.Rekentool.Tests.Cyclus;

public class TermijnTests
{
    private static readonly Arbitrary<int> Maanden = Gen.Choose(1, 40).ToArbitrary();

    [Theory]
    [Trait("Regel", "TERMIJN-1")]
    [InlineData("2026-03-01", 3, (int)Termijneenheid.Jaren, "2029-02-28")]
    [InlineData("2025-03-01", 3, (int)Termijneenheid.Jaren, "2028-02-29")] // the day before 1 March 2028
    [InlineData("2026-02-28", 3, (int)Termijneenheid.Jaren, "2029-02-27")]
    [InlineData("2028-02-29", 1, (int)Termijneenheid.Jaren, "2029-02-28")] // no 29 February 2029: with the month
    [InlineData("2028-02-29", 4, (int)Termijneenheid.Jaren, "2032-02-28")] // the day before 29 February 2032
    [InlineData("2096-02-29", 4, (int)Termijneenheid.Jaren, "2100-02-28")] // 2100 is no leap year
    [InlineData("2026-01-01", 1, (int)Termijneenheid.Jaren, "2026-12-31")]
    [InlineData("2026-01-31", 1, (int)Termijneenheid.Maanden, "2026-02-28")]
    [InlineData("2026-01-30", 1, (int)Termijneenheid.Maanden, "2026-02-28")]
    [InlineData("2026-01-29", 1, (int)Termijneenheid.Maanden, "2026-02-28")]
    [InlineData("2026-01-28", 1, (int)Termijneenheid.Maanden, "2026-02-27")]
    [InlineData("2028-01-31", 1, (int)Termijneenheid.Maanden, "2028-02-29")]
    [InlineData("2028-01-30", 1, (int)Termijneenheid.Maanden, "2028-02-29")]
    [InlineData("2028-01-29", 1, (int)Termijneenheid.Maanden, "2028-02-28")] // the day before 29 February 2028
    [InlineData("2026-02-28", 1, (int)Termijneenheid.Maanden, "2026-03-27")]
    [InlineData("2026-04-30", 1, (int)Termijneenheid.Maanden, "2026-05-29")]
    [InlineData("2026-05-31", 1, (int)Termijneenheid.Maanden, "2026-06-30")]
    [InlineData("2025-11-30", 3, (int)Termijneenheid.Maanden, "2026-02-28")]
    [InlineData("2026-12-31", 3, (int)Termijneenheid.Maanden, "2027-03-30")]
    [InlineData("2026-08-31", 6, (int)Termijneenheid.Maanden, "2027-02-28")]
    [InlineData("2026-12-28", 2, (int)Termijneenheid.Weken, "2027-01-10")]
    public void De_laatste_dag_van_een_termijn(string vanaf, int aantal, int eenheid, string laatste) =>
        Assert.Equal(Dagen.Van(laatste), new Termijn(aantal, (Termijneenheid)eenheid).LaatsteDag(Dagen.Van(vanaf)));

    [Theory]
    [InlineData("2024-02-29", 3, (int)Termijneenheid.Jaren, "2027-02-28")]
    [InlineData("2024-02-29", 4, (int)Termijneenheid.Jaren, "2028-02-29")]
    [InlineData("2026-01-31", 1, (int)Termijneenheid.Maanden, "2026-02-28")]
    [InlineData("2023-05-14", 3, (int)Termijneenheid.Jaren, "2026-05-14")]
    [InlineData("2026-12-20", 2, (int)Termijneenheid.Weken, "2027-01-03")]
    public void Dezelfde_datum_een_termijn_later(string dag, int aantal, int eenheid, string later) =>
        Assert.Equal(Dagen.Van(later), new Termijn(aantal, (Termijneenheid)eenheid).Na(Dagen.Van(dag)));

    [Theory]
    [InlineData("2027-02-15", 4, (int)Termijneenheid.Weken, "2027-01-18")]
    [InlineData("2027-02-15", 2, (int)Termijneenheid.Weken, "2027-02-01")]
    [InlineData("2028-03-14", 2, (int)Termijneenheid.Weken, "2028-02-29")]
    [InlineData("2027-01-07", 2, (int)Termijneenheid.Weken, "2026-12-24")]
    [InlineData("2027-03-31", 1, (int)Termijneenheid.Maanden, "2027-02-28")]
    [InlineData("2028-02-29", 1, (int)Termijneenheid.Jaren, "2027-02-28")]
    public void Dezelfde_datum_een_termijn_eerder(string dag, int aantal, int eenheid, string eerder) =>
        Assert.Equal(Dagen.Van(eerder), new Termijn(aantal, (Termijneenheid)eenheid).Voor(Dagen.Van(dag)));

    [Property]
    public Property Een_jaar_is_twaalf_maanden() => Prop.ForAll(Dagen.Dag, Gen.Choose(1, 8).ToArbitrary(), (dag, jaren) =>
        new Termijn(jaren, Termijneenheid.Jaren).LaatsteDag(dag) == new Termijn(jaren * 12, Termijneenheid.Maanden).LaatsteDag(dag));

    [Property]
    public Property Wie_later_begint_eindigt_nooit_eerder() => Prop.ForAll(Dagen.Dag, Maanden, (dag, maanden) =>
    {
        var termijn = new Termijn(maanden, Termijneenheid.Maanden);
        return termijn.LaatsteDag(dag) <= termijn.LaatsteDag(dag.AddDays(1));
    });

    [Property]
    public Property Een_langere_termijn_eindigt_altijd_later() => Prop.ForAll(Dagen.Dag, Maanden, (dag, maanden) =>
        new Termijn(maanden, Termijneenheid.Maanden).LaatsteDag(dag) < new Termijn(maanden + 1, Termijneenheid.Maanden).LaatsteDag(dag));

    [Property]
    public Property Wie_op_de_eerste_begint_eindigt_op_het_einde_van_een_maand() => Prop.ForAll(Dagen.Dag, Maanden, (dag, maanden) =>
        new Termijn(maanden, Termijneenheid.Maanden).LaatsteDag(new(dag.Year, dag.Month, 1)).AddDays(1).Day == 1);

    [Theory]
    [InlineData(0, (int)Termijneenheid.Maanden)]
    [InlineData(-1, (int)Termijneenheid.Jaren)]
    [InlineData(101, (int)Termijneenheid.Weken)]
    [InlineData(1, 3)]
    public void Wat_geen_termijn_is(int aantal, int eenheid) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => new Termijn(aantal, (Termijneenheid)eenheid));

    [Theory]
    [InlineData(1, (int)Termijneenheid.Weken, "1 week", "1 week")]
    [InlineData(2, (int)Termijneenheid.Weken, "2 weken", "2 weeks")]
    [InlineData(1, (int)Termijneenheid.Maanden, "1 maand", "1 month")]
    [InlineData(6, (int)Termijneenheid.Maanden, "6 maanden", "6 months")]
    [InlineData(1, (int)Termijneenheid.Jaren, "1 jaar", "1 year")]
    [InlineData(100, (int)Termijneenheid.Jaren, "100 jaar", "100 years")]
    public void In_woorden(int aantal, int eenheid, string nl, string en)
    {
        var termijn = new Termijn(aantal, (Termijneenheid)eenheid);
        Assert.Equal((nl, nl, en), (termijn.ToString(), termijn.In(Taal.Nederlands), termijn.In(Taal.Engels)));
    }
}
