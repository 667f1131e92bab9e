using System.Collections.Immutable;
using Meerzorg.Rekentool.Cyclus;

namespace Meerzorg.Rekentool.Excel;

/// <summary>Everything in a form that was read and does not belong together: what the form itself does not say.</summary>
internal sealed class Formuliercontrole(Werkmap map, Formulierindeling indeling, Formulier formulier, int[] rijen, Action<Formulierbevinding> meld)
{
    private const decimal SecondenPerDag = Formulierlezer.SecondenPerDag;

    private bool IsGroep => formulier.Soort == Aanvraagsoort.Groep;

    public void Controleer()
    {
        Namen();
        Sectoren();
        NietGebruikt();
        Formules();
        foreach (var bevinding in Drempels(map, indeling)) meld(bevinding);
        Parameters();
        if (formulier.Rekentool is not { } rekentool)
            Meld(indeling.Voorblad.Blad, indeling.Voorblad.Versie, Ernst.Waarschuwing, JaarZonderParameters, new($"er zijn geen parameters voor {formulier.Jaar}: niet berekend en niet vergeleken", $"there are no parameters for {formulier.Jaar}: not calculated and not compared"));
        else if (formulier.IsLeesbaar)
        {
            Berekenbaar(rekentool);
            Verouderd(rekentool.Parameters);
            Periode(rekentool);
        }
    }

    private void Namen()
    {
        var (deel, voorblad) = (indeling.Clienten, indeling.Voorblad);
        foreach (var (rij, client) in rijen.Zip(formulier.Clienten))
        {
            if (client.HeeftNaam) continue;
            Meld(deel.Blad, Cel(deel.Naam, rij), Ernst.Waarschuwing, NaamOntbreekt, IsGroep
                ? new("het formulier telt namen: zonder naam worden de contexturen van de groep over te weinig cliënten verdeeld", "the form counts names: without one the context hours of the group are divided over too few clients")
                : new("zonder naam blijft de regel van de cliënt in het totaaloverzicht leeg", "without a name the line of the client in the total overview stays empty"));
        }

        if (IsGroep && map[voorblad.Blad, voorblad.AantalClienten] is { IsLeeg: false } aantal && aantal.Getal != rijen.Length)
            Meld(voorblad.Blad, voorblad.AantalClienten, Ernst.Waarschuwing, "aantalClienten", new($"niet {rijen.Length}, het aantal cliënten dat is ingevuld; het formulier gebruikt deze cel niet", $"not {rijen.Length}, the number of clients that is filled in; the form does not use this cell"));
    }

    private void Sectoren()
    {
        var (blad, cel) = (indeling.Voorblad.Blad, indeling.Voorblad.Sector);
        if (map[blad, cel] is not { IsLeeg: false } waarde) return;
        if (!Enum.TryParse(waarde.Tekst.Trim(), ignoreCase: true, out Sector sector) || !Enum.IsDefined(sector) || waarde.Soort != Celsoort.Tekst)
        {
            var lijst = string.Join(", ", Enum.GetNames<Sector>());
            Meld(blad, cel, Ernst.Waarschuwing, "buitenLijst", new($"geen van {lijst}", $"none of {lijst}"));
            return;
        }

        var andere = formulier.Aanvragen.Select(aanvraag => aanvraag.Zorgprofiel).Where(profiel => profiel.Sector != sector).Distinct().ToList();
        if (andere.Count == 0) return;
        var profielen = string.Join(", ", andere.Select(profiel => $"{profiel} ({profiel.Sector})"));
        Meld(blad, cel, Ernst.Waarschuwing, "sector", new($"{sector} is niet de sector van {profielen}", $"{sector} is not the sector of {profielen}"));
    }

    /// <summary>What is filled in where this kind of application does not look.</summary>
    private void NietGebruikt()
    {
        var (client, groep, individueel) = (indeling.Clienten, indeling.Groep, indeling.Individueel);
        var alleRijen = Enumerable.Range(client.EersteRij, client.LaatsteRij - client.EersteRij + 1);
        IEnumerable<(string Blad, string Cel)> Elders()
        {
            if (IsGroep)
            {
                string[] cellen = [individueel.Nacht, individueel.Behandelaren, individueel.Minuren, individueel.ContextUren, .. individueel.ContextEuro,
                    .. individueel.Programma.SelectMany(deel => Enumerable.Range(deel.EersteRij, deel.LaatsteRij - deel.EersteRij + 1).Select(rij => Cel(deel.Tot, rij)))];
                return cellen.Select(cel => (individueel.Blad, cel));
            }

            string[] groepscellen = [groep.ContextUren, .. groep.ContextEuro, .. alleRijen.SelectMany(rij => groep.Urenkolommen.Select(kolom => Cel(kolom, groep.Rij(rij))))];
            return [.. groepscellen.Select(cel => (groep.Blad, cel)), .. alleRijen.Skip(1).SelectMany(rij => new[] { (client.Blad, Cel(client.Naam, rij)), (client.Blad, Cel(client.Zorgprofiel, rij)) })];
        }

        foreach (var blad in Elders().Where(plaats => map[plaats.Blad, plaats.Cel] is { IsLeeg: false, IsFormule: false } waarde && waarde.Getal != 0).GroupBy(plaats => plaats.Blad))
        {
            var (soort, aantal) = (formulier.Soort.Naam(), blad.Count() - 1);
            var ook = aantal == 0 ? new Tekst("", "") : new($"; met nog {aantal} op dit blad", $"; with {aantal} more on this sheet");
            Meld(blad.Key, blad.First().Cel, Ernst.Waarschuwing, "nietGebruikt", new($"ingevuld, maar het telt niet bij een aanvraag die {soort} is{ook.Nl}", $"filled in, but it does not count in an application that is {soort}{ook.En}"));
        }
    }

    /// <summary>Cells of which the form computes the value itself, and that hold something else: some of them are hidden and not protected.</summary>
    private void Formules()
    {
        IEnumerable<(string Blad, string Cel)> cellen = indeling.Individueel.Formules.Concat(indeling.Groep.Formules).SelectMany(blad => blad.Value.Select(cel => (blad.Key, cel)));
        var groep = indeling.Groep;
        if (IsGroep) cellen = cellen.Concat(rijen.SelectMany(rij => groep.Uitkomst.Cellen.Select(kolom => (groep.Uitkomst.Blad, Cel(kolom, groep.Rij(rij))))));
        foreach (var (blad, cel) in cellen.Where(plaats => map[plaats.Blad, plaats.Cel] is { IsLeeg: false, IsFormule: false }))
            Meld(blad, cel, Ernst.Fout, Aangepast, new("de formule van het formulier is overschreven: wat hier staat, is niet berekend", "the formula of the form was overwritten: what stands here was not calculated"));
    }

    /// <summary>The hidden cells with the context threshold that hold another one than the layout says.</summary>
    public static IEnumerable<Formulierbevinding> Drempels(Werkmap map, Formulierindeling indeling)
    {
        foreach (var (blad, cel) in ((string, string)[])[(indeling.Individueel.Uitkomst.Blad, indeling.Individueel.Contextdrempel), (indeling.Groep.Uitkomst.Blad, indeling.Groep.Contextdrempel)])
        {
            if (map[blad, cel] is not { IsLeeg: false } waarde || waarde.Getal == indeling.Drempel) continue;
            var nu = waarde.Getal is { } getal ? new Tekst(Notatie.Getal(getal, Taal.Nederlands), Notatie.Getal(getal, Taal.Engels)) : new("geen getal", "no number");
            yield return new($"{blad}!{cel}", indeling.IsBekend ? Ernst.Fout : Ernst.Waarschuwing, Aangepast, new(
                $"{nu.Nl}; in het formulier hoort {Notatie.Getal(indeling.Drempel, Taal.Nederlands)}, waarmee het de drempel voor contextkosten berekent", $"{nu.En}; the form belongs to have {Notatie.Getal(indeling.Drempel, Taal.Engels)}, with which it calculates the threshold for context costs"));
        }
    }

    /// <summary>What stands in the tables of the form, and otherwise in the year file.</summary>
    private void Parameters()
    {
        const int Genoemd = 10;
        var (anders, set) = (formulier.AndereParameters, formulier.Rekentool?.Parameters);
        var ernst = indeling.IsBekend && set?.Overlays.IsEmpty == true ? Ernst.Fout : Ernst.Waarschuwing;
        foreach (var (nummer, waarde) in anders.Take(Genoemd).Index())
        {
            var nog = nummer == Genoemd - 1 && anders.Length > Genoemd ? new Tekst($"; en nog {anders.Length - Genoemd} andere waarden", $"; and {anders.Length - Genoemd} more values") : new("", "");
            var bekend = set!.Waarden().FirstOrDefault(parameter => parameter.Pad == waarde.Pad);
            meld(new(waarde.Cel, ernst, AndereParameter, new(
                $"{waarde.Pad} is hier {waarde.Waarde}, en in {set.Naam} {bekend?.WaardeIn(Taal.Engels) ?? "onbekend"}{nog.Nl}", $"{waarde.Pad} is {waarde.Waarde} here, and {bekend?.WaardeIn(Taal.Engels) ?? "unknown"} in {set.Naam}{nog.En}")));
        }
    }

    /// <summary>What the calculation refuses: the form gives an outcome all the same.</summary>
    private void Berekenbaar(Rekentool rekentool)
    {
        var fouten = formulier.Groep is { } groep ? rekentool.Controleer(groep) : rekentool.Controleer(formulier.Aanvraag!);
        foreach (var fout in fouten)
        {
            var (blad, cel) = Plaats(fout.Pad);
            if (fout.Regel == "UREN-8")
            {
                Meld(blad, cel, Ernst.Fout, GeenPrestatiecode, new(
                    $"{fout.Gevonden.Nl}: daarvoor is er geen prestatiecode; het formulier toont dat als \"valt binnen het reguliere zorgzwaartepakket\"",
                    $"{fout.Gevonden.En}: for that there is no prestatiecode; the form shows that as within the regular zorgzwaartepakket"));
            }
            else
            {
                Meld(blad, cel, Ernst.Fout, Ongeldig, new($"gevonden {fout.Gevonden.Nl}, verwacht {fout.Verwacht.Nl}", $"found {fout.Gevonden.En}, expected {fout.Verwacht.En}"));
            }
        }
    }

    /// <summary>The cell of a member of the application.</summary>
    private (string Blad, string Cel) Plaats(string pad)
    {
        var (client, groep, individueel, voorblad) = (indeling.Clienten, indeling.Groep, indeling.Individueel, indeling.Voorblad);
        var delen = pad.Split('.');
        int rij = client.EersteRij;
        if (delen is ["clienten", var nummer, ..] && int.TryParse(nummer, out int plaats)) (rij, delen) = (rijen[plaats - 1], delen[2..]);
        string Uren(string alleen, string kolom) => IsGroep ? Cel(kolom, groep.Rij(rij)) : alleen;
        return delen switch
        {
            ["dagbesteding"] => (client.Blad, Cel(client.Dagbesteding, rij)),
            ["behandeling"] => (client.Blad, Cel(client.Behandeling, rij)),
            ["zorgprofiel"] or ["leveringsvorm"] or ["kenmerk"] => (client.Blad, Cel(client.Zorgprofiel, rij)),
            ["tariefpercentage"] => (voorblad.Blad, voorblad.Tariefpercentage),
            ["context", "euro"] => IsGroep ? (groep.Blad, groep.ContextEuro[0]) : (individueel.Blad, individueel.ContextEuro[0]),
            ["context", ..] => IsGroep ? (groep.Blad, groep.ContextUren) : (individueel.Blad, individueel.ContextUren),
            ["minuren"] => (IsGroep ? groep.Blad : individueel.Blad, Uren(individueel.Minuren, groep.Minuren)),
            ["behandelaren", ..] => (IsGroep ? groep.Blad : individueel.Blad, Uren(individueel.Behandelaren, groep.Behandelaren)),
            ["zorg", "nacht"] => (IsGroep ? groep.Blad : individueel.Blad, Uren(individueel.Nacht, groep.Nacht)),
            ["zorg", "dagbesteding"] => (IsGroep ? groep.Blad : individueel.Blad, Uren(Cel(individueel.Programma[0].Tot, individueel.Programma[0].EersteRij), groep.Dagbesteding)),
            ["zorg", ..] => (IsGroep ? groep.Blad : individueel.Blad, Uren(Cel(individueel.Programma[0].Tot, individueel.Programma[0].EersteRij), groep.Wonen)),
            _ => (voorblad.Blad, voorblad.Soort),
        };
    }

    /// <summary>Values of another time: the form repeats what was filled in, and repeats something else, or nothing at all.</summary>
    private void Verouderd(Parameterset parameters)
    {
        if (!formulier.Uitkomsten.Any(uitkomst => uitkomst.IsBerekend))
        {
            var (bladUitkomst, celUitkomst) = IsGroep ? (indeling.Groep.Uitkomst.Blad, Cel(indeling.Groep.Uitkomst.Meerzorguren, indeling.Groep.Rij(rijen[0]))) : (indeling.Individueel.Uitkomst.Blad, indeling.Individueel.Uitkomst.Meerzorguren);
            Meld(bladUitkomst, celUitkomst, Ernst.Waarschuwing, NietBerekend, new("het formulier is niet berekend: er is geen uitkomst om mee te vergelijken", "the form was not calculated: there is no outcome to compare with"));
            return;
        }

        foreach (var (blad, cel, uren) in Herhaald(parameters))
        {
            if (map[blad, cel] is not { IsLeeg: false } waarde || (waarde.Getal is >= -Formulierlezer.MaximaleDagen and <= Formulierlezer.MaximaleDagen and var dagen && Math.Abs((dagen * SecondenPerDag) - uren.Seconden) <= Marge.Milliseconde)) continue;
            var nu = waarde.Getal is >= 0 and <= Formulierlezer.MaximaleDagen and var tijd ? Tekst.Gelijk(Uren.VanSeconden(decimal.Round(tijd * SecondenPerDag)).ToString()) : new("geen tijd", "no time");
            Meld(blad, cel, Ernst.Waarschuwing, VerouderdeWaarde, new($"{nu.Nl}, maar uit de invoer volgt {uren}: de uitkomst is van vóór een wijziging", $"{nu.En}, but {uren} follows from what was filled in: the outcome is from before a change"));
            return;
        }

        foreach (var (blad, cel, euro) in Bedragen())
        {
            if (map[blad, cel] is not { IsFormule: true, Getal: { } nu } || Math.Abs(nu - euro) <= Marge.HalveCent) continue;
            Meld(blad, cel, Ernst.Waarschuwing, VerouderdeWaarde, new(
                $"{Notatie.Euro(nu, Taal.Nederlands)}, maar uit de invoer volgt {Notatie.Euro(euro, Taal.Nederlands)}: de uitkomst is van vóór een wijziging",
                $"{Notatie.Euro(nu, Taal.Engels)}, but {Notatie.Euro(euro, Taal.Engels)} follows from what was filled in: the outcome is from before a change"));
            return;
        }

        foreach (var (rij, vraag) in rijen.Zip(formulier.Aanvragen))
        {
            var (blad, cel) = (indeling.Clienten.Blad, Cel(indeling.Clienten.Sleutel, rij));
            string JaNee(bool antwoord) => antwoord ? indeling.Woorden.Ja : indeling.Woorden.Nee;
            if (map[blad, cel] is not { IsFormule: true } sleutel
                || string.Equals(sleutel.Tekst, $"{map[indeling.Clienten.Blad, Cel(indeling.Clienten.Zorgprofiel, rij)].Tekst}{JaNee(vraag.Behandeling)}{JaNee(vraag.Dagbesteding)}", StringComparison.OrdinalIgnoreCase)) continue;
            Meld(blad, cel, Ernst.Waarschuwing, VerouderdeWaarde, new("hoort niet bij het zorgzwaartepakket, de behandeling en de dagbesteding: de uitkomst is van vóór een wijziging", "does not belong to the zorgzwaartepakket, behandeling and dagbesteding: the outcome is from before a change"));
            return;
        }
    }

    /// <summary>What the form repeats of the input, and what it then must be.</summary>
    private IEnumerable<(string Blad, string Cel, Uren Uren)> Herhaald(Parameterset parameters)
    {
        const int DagenPerWeek = 7;
        var factor = parameters.Behandelaarsfactor.Waarde;
        Uren PerWeek(Contextmiddelen context) => Uren.VanSeconden(context.UrenPerJaar.Seconden * DagenPerWeek / parameters.DagenPerJaar.Waarde);
        if (!IsGroep)
        {
            var (deel, vraag) = (indeling.Individueel.Tussenstanden, formulier.Aanvraag!);
            return
            [
                (deel.Blad, deel.Wonen, vraag.Weekinzet?.Wonen ?? vraag.Zorg.TotaalWonen),
                (deel.Blad, deel.Dagbesteding, vraag.Weekinzet?.Dagbesteding ?? vraag.Zorg.Dagbesteding),
                (deel.Blad, deel.Nacht, vraag.Zorg.Nacht),
                (deel.Blad, deel.Behandelaren, Uren.VanSeconden(vraag.Behandelaren.Totaal.Seconden * factor)),
                (deel.Blad, deel.Minuren, vraag.Minuren),
                (deel.Blad, deel.Context, PerWeek(vraag.Context)),
            ];
        }

        var groep = indeling.Groep.Tussenstanden;
        return new[] { (groep.Blad, groep.Context, PerWeek(formulier.Groep!.Context)) }.Concat(rijen.Zip(formulier.Groep.Clienten).SelectMany(paar => new[]
        {
            (groep.Blad, Cel(groep.Zorg, indeling.Groep.Rij(paar.First)), paar.Second.Zorg.TotaalWonen + paar.Second.Zorg.Dagbesteding + paar.Second.Zorg.Nacht),
            (groep.Blad, Cel(groep.Behandelaren, indeling.Groep.Rij(paar.First)), Uren.VanSeconden(paar.Second.Behandelaren.Totaal.Seconden * factor)),
        }));
    }

    /// <summary>The same for amounts: the context, and what the percentage makes of the amount at 100 %.</summary>
    private IEnumerable<(string Blad, string Cel, decimal Euro)> Bedragen()
    {
        if (formulier.Groep is { } groep)
        {
            yield return (indeling.Groep.Tussenstanden.Blad, indeling.Groep.Tussenstanden.ContextEuro, groep.Context.Euro);
            yield break;
        }

        var (deel, uitkomst) = (indeling.Individueel.Tussenstanden, indeling.Individueel.Uitkomst);
        yield return (deel.Blad, deel.ContextEuro, formulier.Aanvraag!.Context.Euro);
        if (map[deel.Blad, deel.HonderdProcent] is { IsFormule: true, Getal: { } honderdProcent } && formulier.Uitkomsten[0].Klasse is { } klasse)
            yield return (uitkomst.Blad, klasse == Klasse.Maatwerk ? uitkomst.Maatwerkbedrag : uitkomst.Profielbedrag, honderdProcent * formulier.Aanvraag.Tariefpercentage);
    }

    /// <summary>How long, by the limits of the kind; the form checks none of them.</summary>
    private void Periode(Rekentool rekentool)
    {
        string[] termijnvelden = ["periode.totEnMet", "verlenging"];
        foreach (var termijn in formulier.Termijnaanvragen.Where(termijn => rekentool.Controleer(termijn.Aanvraag).IsEmpty))
        {
            var bevindingen = Termijnuitkomst.Van(termijn, rekentool).Bevindingen.Where(bevinding => termijnvelden.Contains(bevinding.Veld)).ToImmutableArray();
            foreach (var bevinding in bevindingen)
                Meld(indeling.Voorblad.Blad, bevinding.Veld == "verlenging" ? indeling.Voorblad.NieuwOfVerlenging : indeling.Voorblad.Maanden, Ernst.Waarschuwing, "periode", bevinding.Tekst);
            if (!bevindingen.IsEmpty) return;
        }
    }

    private void Meld(string blad, string cel, Ernst ernst, string code, Tekst tekst) => meld(new($"{blad}!{cel}", ernst, code, tekst));

    private static string Cel(string kolom, int rij) => Formulierlezer.Cel(kolom, rij);

    internal const string Aangepast = "aangepast";
    internal const string GeenPrestatiecode = "geenPrestatiecode";
    internal const string JaarZonderParameters = "jaarZonderParameters";
    internal const string AndereParameter = "andereParameter";
    internal const string NaamOntbreekt = "naamOntbreekt";
    internal const string Ongeldig = "ongeldig";
    internal const string NietBerekend = "nietBerekend";
    internal const string VerouderdeWaarde = "verouderd";
}
