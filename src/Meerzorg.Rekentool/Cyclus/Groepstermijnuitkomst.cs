using System.Collections.Immutable;
using System.Text.Json.Serialization;
using Meerzorg.Rekentool.Json;

namespace Meerzorg.Rekentool.Cyclus;

/// <summary>What a group comes to over the period it asks for (GROEP-5): each change of its composition gives all others a new decision from that day.</summary>
/// <remarks>Whatever the findings, the amounts are computed: granting, adjusting or rejecting is up to the zorgkantoor (TOETS-1).</remarks>
[JsonConverter(typeof(RekentoolConverter<Groepstermijnuitkomst>))]
public sealed class Groepstermijnuitkomst
{
    private Groepstermijnuitkomst(Groepstermijnaanvraag aanvraag, ImmutableArray<(Periode Periode, Groepsuitkomst Uitkomst)> samenstellingen, ImmutableArray<Melding> bevindingen)
    {
        Aanvraag = aanvraag;
        Samenstellingen = samenstellingen;
        Bevindingen = bevindingen;
        Clienten = [.. Beschikkingen()];
    }

    /// <summary>The application.</summary>
    public Groepstermijnaanvraag Aanvraag { get; }

    /// <summary>The group from one change of its composition to the next: the days on which the same clients are in it, and everybody's decision from the first of those days; together exactly the period.</summary>
    public ImmutableArray<(Periode Periode, Groepsuitkomst Uitkomst)> Samenstellingen { get; }

    /// <summary>
    /// What each client comes to over the days on which the client is in the group, in the order of the application: the decisions one after the other, with the
    /// surplus and without; an amount of 0 where the outcome has none.
    /// </summary>
    public ImmutableArray<(Groepsclient Client, Beschikking Beschikking, Beschikking ZonderSurplus)> Clienten { get; }

    /// <summary>What does not meet a rule on kind and term, or deserves attention; empty when nothing does.</summary>
    public ImmutableArray<Melding> Bevindingen { get; }

    /// <summary>What the decisions of all clients come to in euros, exact.</summary>
    public decimal Bedrag => Clienten.Sum(client => client.Beschikking.Bedrag);

    /// <summary>The same when the zorgkantoor does not grant the surplus.</summary>
    public decimal BedragZonderSurplus => Clienten.Sum(client => client.ZonderSurplus.Bedrag);

    /// <summary>What deserves a person's attention: that of each composition, each said once, on declaring, and that the zorgkantoor decides.</summary>
    public ImmutableArray<Melding> Signalen =>
    [
        .. Samenstellingen.SelectMany(samenstelling => samenstelling.Uitkomst.Signalen)
            .Concat(Samenstellingen.SelectMany(samenstelling => samenstelling.Uitkomst.Clienten).SelectMany(client => client.Uitkomst.Signalen.Select(signaal => signaal.Van(client.Kenmerk))))
            .Distinct(),
        .. Besluiten(),
        .. Bedrag > 0 ? [Termijnuitkomst.Declareren] : (Melding[])[],
        Termijnuitkomst.Toets(),
    ];

    /// <summary>Checks and calculates a group over its period.</summary>
    /// <param name="aanvraag">The group with its period.</param>
    /// <param name="rekentool">The calculator of the year in which the period begins.</param>
    /// <param name="rekentoolVoor">Gives the calculator of a later year in which the composition changes; <see cref="Rekentool.Voor"/> when left out.</param>
    /// <exception cref="JaarZonderParametersException">The composition changes in a year that has no parameters; all such years are in its faults, and no other year stands in for them.</exception>
    /// <exception cref="OngeldigeInvoerException">Nothing can be calculated from the application.</exception>
    public static Groepstermijnuitkomst Van(Groepstermijnaanvraag aanvraag, Rekentool rekentool, Func<int, Rekentool>? rekentoolVoor = null)
    {
        ArgumentNullException.ThrowIfNull(aanvraag);
        ArgumentNullException.ThrowIfNull(rekentool);
        EisBerekenbaar(aanvraag, rekentool.Parameters);
        int begin = aanvraag.Periode.Van.Year;
        return new(
            aanvraag,
            Bereken(aanvraag, aanvraag.Samenstellingen(), jaar => jaar == begin ? rekentool : (rekentoolVoor ?? Rekentool.Voor)(jaar)),
            Termijncontrole.Controleer(aanvraag, rekentool.Parameters.Jaar, Termijnen.Gepubliceerd));
    }

    /// <summary>The same group with the amounts of each calendar year by the parameters of that year, for whoever budgets or is re-indexed.</summary>
    /// <param name="rekentoolVoor">Gives the calculator of a year; <see cref="Rekentool.Voor"/> when left out.</param>
    /// <exception cref="JaarZonderParametersException">A year in the period has no parameters; all such years are in its faults, and no other year stands in for them.</exception>
    /// <exception cref="OngeldigeInvoerException">The group cannot be calculated in one of the years.</exception>
    public Groepstermijnuitkomst PerJaar(Func<int, Rekentool>? rekentoolVoor = null) =>
        new(Aanvraag, Bereken(Aanvraag, [.. Aanvraag.Samenstellingen().SelectMany(periode => periode.PerJaar())], rekentoolVoor ?? Rekentool.Voor), Bevindingen);

    /// <summary>The size of the group over time and the amount.</summary>
    public override string ToString() =>
        $"{Aanvraag.Periode}: {Notatie.Clienten(Clienten.Length).Nl}, {Notatie.Aantal(Samenstellingen.Length, new("samenstelling", "composition"), new("samenstellingen", "compositions")).Nl}, {Notatie.Euro(Bedrag, Taal.Nederlands)}";

    /// <summary>The decisions of each client, one for each composition that the client is in.</summary>
    private IEnumerable<(Groepsclient, Beschikking, Beschikking)> Beschikkingen()
    {
        var opKenmerk = Samenstellingen.SelectMany(samenstelling => samenstelling.Uitkomst.Clienten, (samenstelling, client) => (client.Kenmerk, samenstelling.Periode, client.Uitkomst)).ToLookup(deel => deel.Kenmerk, Kenmerkgelijkheid.Van);
        foreach (var (client, _) in Aanvraag.Clienten)
            yield return (client, Achtereen(client, waardig => waardig.MetSurplus), Achtereen(client, waardig => waardig.ZonderSurplus));

        Beschikking Achtereen(Groepsclient client, Func<Meerzorgwaardig, Toekenning> toekenning) => Beschikking.Achtereen(
            [.. opKenmerk[client.Kenmerk].Select(deel => new Beschikkingsdeel(deel.Periode, deel.Uitkomst is Meerzorgwaardig waardig ? toekenning(waardig).Etmaalbedrag : 0, deel.Uitkomst))]);
    }

    [Regel("GROEP-5")]
    private static ImmutableArray<(Periode Periode, Groepsuitkomst Uitkomst)> Bereken(Groepstermijnaanvraag aanvraag, ImmutableArray<Periode> perioden, Func<int, Rekentool> rekentoolVoor) =>
        [.. perioden.Zip(Beschikking.Rekentools(perioden, rekentoolVoor), (periode, rekentool) => (periode, rekentool.Bereken(aanvraag.Groep(aanvraag.Op(periode.Van)))))];

    private static void EisBerekenbaar(Groepstermijnaanvraag aanvraag, Parameterset parameters)
    {
        var fouten = new Foutenlijst();
        if (aanvraag.Periode is null) fouten.Meld(Foutsoort.Ontbreekt, "periode", new("niets", "nothing"), new("een periode", "a period"), "TERMIJN-1");
        Groepstermijncontrole.Controleer(aanvraag, parameters, fouten);
        if (!fouten.IsLeeg) throw new OngeldigeInvoerException(fouten.AlsReeks());
    }

    [Regel("GROEP-5")]
    private IEnumerable<Melding> Besluiten()
    {
        foreach (var periode in Aanvraag.Samenstellingen().Skip(1))
        {
            var dag = periode.Van.AlsTekst();
            yield return new("GROEP-5", new(
                $"op {dag.Nl} verandert de groep: vanaf die dag hebben alle cliënten die er dan in zijn een nieuwe beschikking nodig",
                $"on {dag.En} the group changes: from that day all clients who are in it then need a new decision"));
        }
    }
}
