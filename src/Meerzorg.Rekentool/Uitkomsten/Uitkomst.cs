using System.Collections.Immutable;
using System.Text.Json.Serialization;
using Meerzorg.Rekentool.Json;

namespace Meerzorg.Rekentool;

/// <summary>
/// The outcome of an application: a closed set of <see cref="BinnenZorgprofiel"/>, <see cref="NietMeerzorgwaardig"/>,
/// <see cref="Meerzorgprofiel"/> and <see cref="Maatwerk"/>.
/// </summary>
/// <remarks>
/// The outcome keeps the exact value of every step, so <see cref="Signalen"/>, <see cref="Grondslag"/> and
/// <see cref="Toelichting"/> are made from what was calculated, when they are asked for. It computes; the zorgkantoor decides.
/// </remarks>
/// <example><code>
/// Console.WriteLine(Rekentool.Voor(2026).Bereken(aanvraag) switch
/// {
///     Meerzorgwaardig met =&gt; $"{met.Naam}: {Notatie.Euro(met.Etmaalbedrag, Taal.Nederlands)} per dag",
///     var zonder =&gt; $"{zonder.Naam}: geen bedrag",
/// });
/// // meerzorgprofiel 3: € 206,70 per dag
/// </code></example>
[JsonConverter(typeof(RekentoolConverter<Uitkomst>))]
public abstract class Uitkomst
{
    private readonly Indeling _indeling;

    private protected Uitkomst(Berekend berekend)
    {
        (Aanvraag, Parameters, Urenopbouw, _indeling, Groep) = berekend;
    }

    /// <summary>The application.</summary>
    public Aanvraag Aanvraag { get; }

    /// <summary>The parameters it was calculated with.</summary>
    public Parameterset Parameters { get; }

    /// <summary>How the meerzorguren came about.</summary>
    public Urenopbouw Urenopbouw { get; }

    /// <summary>Whether the client is part of a group.</summary>
    public bool IsInGroep => Groep is not null;

    /// <summary>The group that the client is part of; <see langword="null"/> for an individual application.</summary>
    internal Groepscontext? Groep { get; }

    /// <summary>The class.</summary>
    public abstract Klasse Klasse { get; }

    /// <summary>The meerzorguren per week, exact.</summary>
    public Uren Meerzorguren => Urenopbouw.Meerzorguren;

    /// <summary>The prestatiecode of the choice of behandeling and dagbesteding.</summary>
    public string Prestatiecode => Urenopbouw.Prestatie.Code;

    /// <summary>The bound at or below the meerzorguren; <see langword="null"/> below the threshold.</summary>
    public Grens? GrensOnder => _indeling.Onder;

    /// <summary>The next bound above the meerzorguren; <see langword="null"/> in the highest range.</summary>
    public Grens? GrensBoven => _indeling.Boven;

    /// <summary>What deserves a person's attention; empty when nothing does.</summary>
    public ImmutableArray<Melding> Signalen => Uitkomstsignalen.Van(this);

    /// <summary>The parameter values on which this outcome rests.</summary>
    public ImmutableArray<Parameter> Grondslag => [.. GrondslagVan()];

    /// <summary>The class as people name it: "meerzorgprofiel 3".</summary>
    public Tekst Naam => Klasse.Naam();

    /// <summary>The outcome step by step, with rules, formulas, values and sources.</summary>
    public Toelichting Toelichting() => new(this);

    /// <summary>The class and the meerzorguren, and the amounts where there are any.</summary>
    public override string ToString() =>
        $"{Aanvraag.Zorgprofiel} {Parameters.Jaar}: {Naam.Nl}, {Meerzorguren} meerzorguren per week";

    private protected virtual IEnumerable<Parameter> GrondslagVan()
    {
        var profiel = Parameters.Van(Aanvraag.Zorgprofiel)!;
        if (Urenopbouw.Behandeling != Uren.Nul) yield return Parameters.Behandelaarsfactor;
        if (Urenopbouw.Context != Uren.Nul) yield return Parameters.DagenPerJaar;
        yield return profiel.Basisuren;
        yield return profiel.IndirecteFractie;
        yield return Urenopbouw.Prestatie.Aftrek;
        if (_indeling.Onder is { } onder) yield return onder.Range.Vanaf;
        if (_indeling.Boven is { } boven && !_indeling.BinnenZorgprofiel) yield return boven.Range.Vanaf;
    }
}

/// <summary>What every outcome rests on.</summary>
internal readonly record struct Berekend(Aanvraag Aanvraag, Parameterset Parameters, Urenopbouw Urenopbouw, Indeling Indeling, Groepscontext? Groep);

/// <summary>The amounts of an outcome that has them, exact.</summary>
internal readonly record struct Bedragen(Breuk Jaarbedrag100, Contexttoets Contexttoets, Breuk Surplus, Toekenning ZonderSurplus, Toekenning MetSurplus);

/// <summary>The care fits within the regular zorgprofiel: no meerzorguren (DREMPEL-1; K8: also at exactly 0:00).</summary>
[JsonConverter(typeof(RekentoolConverter<BinnenZorgprofiel>))]
public sealed class BinnenZorgprofiel : Uitkomst
{
    internal BinnenZorgprofiel(Berekend berekend)
        : base(berekend)
    {
    }

    /// <inheritdoc/>
    public override Klasse Klasse => Klasse.BinnenZorgprofiel;
}

/// <summary>Meerzorguren, but fewer than the threshold of 25 % (DREMPEL-1).</summary>
[JsonConverter(typeof(RekentoolConverter<NietMeerzorgwaardig>))]
public sealed class NietMeerzorgwaardig : Uitkomst
{
    internal NietMeerzorgwaardig(Berekend berekend)
        : base(berekend)
    {
    }

    /// <inheritdoc/>
    public override Klasse Klasse => Klasse.NietMeerzorgwaardig;
}

/// <summary>An outcome with an amount: a <see cref="Meerzorgprofiel"/> or <see cref="Maatwerk"/>. Amounts in euros.</summary>
[JsonConverter(typeof(RekentoolConverter<Meerzorgwaardig>))]
public abstract class Meerzorgwaardig : Uitkomst
{
    private readonly Breuk _jaarbedrag100;
    private readonly Breuk _surplus;

    private protected Meerzorgwaardig(Berekend berekend, Bedragen bedragen)
        : base(berekend)
    {
        (_jaarbedrag100, Contexttoets, _surplus, ZonderSurplus, MetSurplus) = bedragen;
    }

    /// <summary>The 100 % amount per year, unrounded, before context surplus, maximum and tariefpercentage (BEDRAG-1, BEDRAG-2).</summary>
    public decimal Jaarbedrag100 => _jaarbedrag100.NaarDecimaal();

    /// <summary>The threshold and verdict on context costs in euros; in a group, those of the group as a whole.</summary>
    public Contexttoets Contexttoets { get; }

    /// <summary>The context surplus that counts for this client, unrounded; in a group, its equal share.</summary>
    public decimal Surplus => _surplus.NaarDecimaal();

    /// <summary>What is granted when the zorgkantoor does not grant the context surplus.</summary>
    public Toekenning ZonderSurplus { get; }

    /// <summary>What is granted when the zorgkantoor grants the context surplus; the same when there is none.</summary>
    public Toekenning MetSurplus { get; }

    /// <summary>Whether the maximum per day was reached, context surplus included (BEDRAG-3).</summary>
    public bool Afgetopt => MetSurplus.Afgetopt;

    /// <summary>The granted amount per year in cents, context surplus included.</summary>
    public decimal Jaarbedrag => MetSurplus.Jaarbedrag;

    /// <summary>The granted amount per day in cents, context surplus included: what is declared as ZMZ01.</summary>
    public decimal Etmaalbedrag => MetSurplus.Etmaalbedrag;

    /// <inheritdoc/>
    public override string ToString() =>
        $"{base.ToString()}, {Notatie.Euro(Jaarbedrag, Taal.Nederlands)} per jaar, {Notatie.Euro(Etmaalbedrag, Taal.Nederlands)} per dag";

    private protected override IEnumerable<Parameter> GrondslagVan()
    {
        foreach (var parameter in base.GrondslagVan()) yield return parameter;
        if (GrensOnder!.Value.Range.Jaarbedrag is { } jaarbedrag) yield return jaarbedrag;
        else yield return Parameters.MaatwerkUurtarief(Aanvraag.Zorgprofiel.Maatwerkgroep);
        if (Contexttoets.Euro > 0) yield return Parameters.Contextdrempel;
        yield return Parameters.MaximaalEtmaalbedrag;
        if (Urenopbouw.Context == Uren.Nul) yield return Parameters.DagenPerJaar;
    }
}

/// <summary>A meerzorgprofiel: a fixed yearly amount (PROFIEL-1, BEDRAG-1).</summary>
[JsonConverter(typeof(RekentoolConverter<Meerzorgprofiel>))]
public sealed class Meerzorgprofiel : Meerzorgwaardig
{
    internal Meerzorgprofiel(Berekend berekend, Bedragen bedragen)
        : base(berekend, bedragen) =>
        Nummer = berekend.Indeling.Range!.Meerzorgprofiel!.Value;

    /// <summary>The number of the meerzorgprofiel, 1–6.</summary>
    public int Nummer { get; }

    /// <inheritdoc/>
    public override Klasse Klasse => Klassen.Van(Nummer);
}

/// <summary>Maatwerk: the meerzorguren times the hourly rate of the maatwerkgroep (BEDRAG-2; K9: never called a profile).</summary>
[JsonConverter(typeof(RekentoolConverter<Maatwerk>))]
public sealed class Maatwerk : Meerzorgwaardig
{
    internal Maatwerk(Berekend berekend, Bedragen bedragen)
        : base(berekend, bedragen)
    {
    }

    /// <summary>The hourly rate in euros, unrounded.</summary>
    public decimal Uurtarief => Parameters.MaatwerkUurtarief(Aanvraag.Zorgprofiel.Maatwerkgroep).Waarde;

    /// <inheritdoc/>
    public override Klasse Klasse => Klasse.Maatwerk;
}
