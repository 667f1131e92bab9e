using System.Collections.Immutable;
using System.Globalization;

namespace Meerzorg.Rekentool;

/// <summary>Figures from which published values can be recomputed; no calculation uses them, the checks do.</summary>
internal sealed class Onderbouwing
{
    internal Onderbouwing(
        ImmutableArray<Parameter<decimal>> tarievenBehandeling,
        ImmutableArray<Parameter<decimal>> tarievenOverig,
        Parameter<decimal> aandeelContextkosten,
        Parameter<decimal> aandeelDossiersMetContextkosten,
        Parameter<decimal> geldbandenMaximaalEtmaalbedrag,
        ImmutableArray<Parameter<decimal>> geldbanden)
    {
        TarievenBehandeling = tarievenBehandeling;
        TarievenOverig = tarievenOverig;
        AandeelContextkosten = aandeelContextkosten;
        AandeelDossiersMetContextkosten = aandeelDossiersMetContextkosten;
        GeldbandenMaximaalEtmaalbedrag = geldbandenMaximaalEtmaalbedrag;
        Geldbanden = geldbanden;
    }

    /// <summary>The tariffs of treatment in 2018, euros per hour.</summary>
    public ImmutableArray<Parameter<decimal>> TarievenBehandeling { get; }

    /// <summary>The tariffs of wonen and dagbesteding in 2018, euros per hour.</summary>
    public ImmutableArray<Parameter<decimal>> TarievenOverig { get; }

    /// <summary>The share of context costs in all costs.</summary>
    public Parameter<decimal> AandeelContextkosten { get; }

    /// <summary>The share of the dossiers that have context costs.</summary>
    public Parameter<decimal> AandeelDossiersMetContextkosten { get; }

    /// <summary>The maximum per day at the price level of the money bands.</summary>
    public Parameter<decimal> GeldbandenMaximaalEtmaalbedrag { get; }

    /// <summary>The upper bounds of the money bands of meerzorgprofiel 1, 2, …, euros per year.</summary>
    public ImmutableArray<Parameter<decimal>> Geldbanden { get; }

    internal IEnumerable<Parameter> Waarden() =>
        [.. TarievenBehandeling, .. TarievenOverig, AandeelContextkosten, AandeelDossiersMetContextkosten, GeldbandenMaximaalEtmaalbedrag, .. Geldbanden];
}

/// <summary>From which year, and with which factor, the amounts of a year follow: times <see cref="Maal"/>, divided by <see cref="Door"/>.</summary>
internal sealed class Indexatie
{
    internal Indexatie(int vanJaar, Parameter<decimal> maal, Parameter<decimal> door)
    {
        VanJaar = vanJaar;
        Maal = maal;
        Door = door;
    }

    /// <summary>The year that was indexed.</summary>
    public int VanJaar { get; }

    /// <summary>The maximum per day of the new year.</summary>
    public Parameter<decimal> Maal { get; }

    /// <summary>The maximum per day of the year that was indexed.</summary>
    public Parameter<decimal> Door { get; }

    internal Breuk Factor => Maal.Exact / Door.Exact;

    /// <summary>The factor as a formula.</summary>
    public Tekst Formule => Formuleer(VanJaar, Maal, Door);

    /// <summary>A factor from a year as a formula.</summary>
    public static Tekst Formuleer(int jaar, Parameter maal, Parameter door)
    {
        string In(Taal taal) => string.Create(CultureInfo.InvariantCulture, $"{jaar} × {maal.WaardeIn(taal)} ÷ {door.WaardeIn(taal)}");
        return new(In(Taal.Nederlands), In(Taal.Engels));
    }

    /// <summary>The factor as a formula, in Dutch.</summary>
    public override string ToString() => Formule.Nl;
}
