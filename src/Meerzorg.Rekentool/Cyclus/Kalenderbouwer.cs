using System.Collections.Immutable;

namespace Meerzorg.Rekentool.Cyclus;

/// <summary>Collects the entries of the calendar, one method per kind.</summary>
internal sealed class Kalenderbouwer(Aanbiedersituatie situatie, Zorgkantoorbeleid beleid, Termijnen termijnen, Dialoogtermijn dialoog)
{
    private readonly List<Verplichting> _verplichtingen = [];

    public ImmutableArray<Verplichting> Kalender() =>
    [
        .. _verplichtingen
            .Select(verplichting => verplichting with { Verstreken = verplichting.Uiterlijk < situatie.Peildatum })
            .OrderBy(verplichting => verplichting.Uiterlijk ?? DateOnly.MaxValue)
            .ThenBy(verplichting => verplichting.Soort)
            .ThenBy(verplichting => verplichting.Voor, StringComparer.Ordinal),
    ];

    [Regel("PLAN-1", "PLAN-2")]
    public void Meerzorgplan(ImmutableArray<Planaanleiding> aanleidingen)
    {
        if (aanleidingen.IsEmpty) return;
        var uiterlijk = VoorDialoog(beleid.PlanVoorDialoog);
        var redenen = aanleidingen.Select(aanleiding => Planplicht.AlsTekst(aanleiding, situatie, beleid)).Append(RedenVoorDialoog(beleid.PlanVoorDialoog)).ToList();
        var bronnen = new List<Herkomst?> { beleid.PlanBijMeerDan.Herkomst, beleid.PlanVoorDialoog.Herkomst };

        if (!situatie.LevertMeerzorg && beleid.PlanVoorEersteGroepsaanvraag.Waarde && !situatie.NieuweGroepen.IsEmpty)
        {
            var aanvraag = situatie.NieuweGroepen.Min(groep => Groepstermijn(groep.Start).Uiterlijk)!.Value;
            if (uiterlijk is null || aanvraag < uiterlijk) uiterlijk = aanvraag;
            redenen.Add(new(
                $"en vóór de eerste groepsaanvraag, die uiterlijk {aanvraag.AlsTekst().Nl} wordt gedaan",
                $"and before the first group application, which is made by {aanvraag.AlsTekst().En}"));
            bronnen.Add(beleid.PlanVoorEersteGroepsaanvraag.Herkomst);
        }

        Voeg(Verplichtingsoort.Meerzorgplan, null, null, uiterlijk, redenen, beleid.PlanWijze, ["PLAN-1", "PLAN-2"], bronnen);
    }

    [Regel("PLAN-2")]
    public void Dialoog()
    {
        if (dialoog.Dag is null && !dialoog.Verplicht) return;
        var redenen = new List<Tekst>();
        if (dialoog.Gepland is not null) redenen.Add(new("gepland", "planned"));
        if (dialoog.Verplicht)
        {
            var per = beleid.DialoogPer.Waarde.Per;
            var vorige = situatie.LaatsteDialoog?.AlsTekst();
            redenen.Add(vorige is { } laatste
                ? new($"ten minste één keer {per.Nl}, de vorige was op {laatste.Nl}", $"at least once {per.En}, the last was on {laatste.En}")
                : new($"ten minste één keer {per.Nl}, een vorige is niet bekend", $"at least once {per.En}, a last one is not known"));
        }

        if (dialoog.Uiterlijk is { } uiterlijk) redenen.Add(new($"uiterlijk {uiterlijk.AlsTekst().Nl}", $"by {uiterlijk.AlsTekst().En}"));
        else if (dialoog.Dag is null) redenen.Add(new("zonder vaste dag: te plannen", "without a fixed day: to be planned"));
        Voeg(
            Verplichtingsoort.Meerzorgdialoog,
            null,
            null,
            dialoog.Dag,
            redenen,
            beleid.DialoogWijze,
            ["PLAN-2"],
            dialoog.Verplicht ? [beleid.DialoogPer.Herkomst, beleid.DialoogUiterlijk?.Herkomst, beleid.DialoogAlleenBijMeerzorgplan.Herkomst] : []);
    }

    [Regel("PLAN-2")]
    public void Evaluaties()
    {
        foreach (var groep in situatie.Groepen)
        {
            bool metHeraanvraag = groep.Heraanvraag && beleid.EvaluatieMetHeraanvraag.Waarde;
            Voeg(
                Verplichtingsoort.EvaluatieGroepsmeerzorg,
                groep.Kenmerk,
                null,
                metHeraanvraag ? Groepstermijn(groep.EindeBeschikking.AddDays(1)).Uiterlijk : VoorDialoog(beleid.EvaluatieVoorDialoog),
                [metHeraanvraag ? new("gaat mee met de heraanvraag", "goes with the re-application") : RedenVoorDialoog(beleid.EvaluatieVoorDialoog)],
                metHeraanvraag ? beleid.GroepsaanvraagWijze : beleid.EvaluatieWijze,
                ["PLAN-2"],
                [metHeraanvraag ? beleid.EvaluatieMetHeraanvraag.Herkomst : beleid.EvaluatieVoorDialoog.Herkomst]);
        }
    }

    [Regel("PLAN-3")]
    public void Ontwikkeltrajecten()
    {
        var per = termijnen.Ontwikkeltraject.Waarde;
        foreach (var client in situatie.Clienten.Select(beschikking => beschikking.Client).Concat(situatie.Groepen.SelectMany(groep => groep.Clienten)))
        {
            var vanaf = client.LaatsteOntwikkeltraject ?? client.MeerzorgSinds;
            var dag = vanaf?.AlsTekst() ?? default;
            Voeg(
                Verplichtingsoort.Ontwikkeltraject,
                client.Kenmerk,
                null,
                vanaf is { } begin ? per.Na(begin) : null,
                [
                    new($"ten minste één keer {per.Per.Nl}", $"at least once {per.Per.En}"),
                    client.LaatsteOntwikkeltraject is not null ? new($"het laatste was op {dag.Nl}", $"the last was on {dag.En}")
                    : vanaf is not null ? new($"nog geen traject, meerzorg sinds {dag.Nl}", $"none yet, meerzorg since {dag.En}")
                    : new("nog geen traject, en niet bekend sinds wanneer er meerzorg is", "none yet, and not known since when there is meerzorg"),
                ],
                beleid.OntwikkeltrajectWijze,
                ["PLAN-3"],
                [termijnen.Ontwikkeltraject.Herkomst]);
        }
    }

    [Regel("PLAN-2")]
    public void Groepsaanvragen()
    {
        foreach (var groep in situatie.Groepen.Where(groep => groep.Heraanvraag))
            Aanvraag(Verplichtingsoort.Groepsaanvraag, groep.Kenmerk, Eindigt(groep.EindeBeschikking), Groepstermijn(groep.EindeBeschikking.AddDays(1)));

        foreach (var groep in situatie.NieuweGroepen)
        {
            var start = groep.Start.AlsTekst();
            Aanvraag(Verplichtingsoort.Groepsaanvraag, groep.Kenmerk, new($"nieuwe groep, start op {start.Nl}", $"new group, starts on {start.En}"), Groepstermijn(groep.Start));
        }
    }

    [Regel("PLAN-2")]
    public void IndividueleAanvragen()
    {
        var venster = beleid.IndividueelAanvraagvenster.Waarde;
        foreach (var beschikking in situatie.Clienten.Where(beschikking => beschikking.Heraanvraag))
        {
            var termijn = Aanvraagtermijn.MetIngang(beschikking.EindeBeschikking.AddDays(1), venster, situatie.Peildatum);
            Aanvraag(Verplichtingsoort.IndividueleAanvraag, beschikking.Client.Kenmerk, Eindigt(beschikking.EindeBeschikking), termijn);
        }

        if (situatie.NieuweClienten == 0) return;
        int aantal = situatie.NieuweClienten;
        Aanvraag(
            Verplichtingsoort.IndividueleAanvraag,
            null,
            Notatie.Aantal(aantal, new("nieuwe cliënt", "new client"), new("nieuwe cliënten", "new clients")),
            Aanvraagtermijn.ZonderIngang(venster, situatie.Peildatum));
    }

    private static Tekst Eindigt(DateOnly einde) => new($"de beschikking eindigt op {einde.AlsTekst().Nl}", $"the decision ends on {einde.AlsTekst().En}");

    private Aanvraagtermijn Groepstermijn(DateOnly ingang) => Aanvraagtermijn.MetIngang(ingang, beleid.Groepsaanvraagvenster.Waarde, situatie.Peildatum);

    private DateOnly? VoorDialoog(Bepaling<Termijn> termijn) => dialoog.Dag is { } dag ? termijn.Waarde.Voor(dag) : null;

    private Tekst RedenVoorDialoog(Bepaling<Termijn> bepaling)
    {
        var termijn = bepaling.Waarde.AlsTekst;
        if (dialoog.Dag is not { } dag) return new($"{termijn.Nl} vóór de dialoog, zodra die is gepland", $"{termijn.En} before the dialogue, once it is planned");
        return dialoog.Gepland is null
            ? new($"{termijn.Nl} vóór de dialoog, die uiterlijk {dag.AlsTekst().Nl} is", $"{termijn.En} before the dialogue, which is by {dag.AlsTekst().En}")
            : new($"{termijn.Nl} vóór de dialoog op {dag.AlsTekst().Nl}", $"{termijn.En} before the dialogue on {dag.AlsTekst().En}");
    }

    private void Aanvraag(Verplichtingsoort soort, string? voor, Tekst aanleiding, Aanvraagtermijn termijn)
    {
        var (venster, wijze) = soort == Verplichtingsoort.Groepsaanvraag
            ? (beleid.Groepsaanvraagvenster, beleid.GroepsaanvraagWijze)
            : (beleid.IndividueelAanvraagvenster, beleid.IndividueleAanvraagWijze);
        Voeg(soort, voor, termijn.Vanaf, termijn.Uiterlijk, [aanleiding, termijn.Reden], wijze, ["PLAN-2"], [venster.Herkomst]);
    }

    private void Voeg(
        Verplichtingsoort soort,
        string? voor,
        DateOnly? vanaf,
        DateOnly? uiterlijk,
        IReadOnlyList<Tekst> redenen,
        Bepaling<Tekst>? wijze,
        ImmutableArray<string> regels,
        IEnumerable<Herkomst?> bronnen) => _verplichtingen.Add(new()
        {
            Soort = soort,
            Voor = voor,
            Vanaf = vanaf,
            Uiterlijk = uiterlijk,
            Wijze = wijze?.Waarde,
            Reden = new(string.Join("; ", redenen.Select(reden => reden.Nl)), string.Join("; ", redenen.Select(reden => reden.En))),
            Regels = regels,
            Bronnen = [.. bronnen.Append(wijze?.Herkomst).OfType<Herkomst>().Distinct()],
        });
}
