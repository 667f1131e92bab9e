using System.Collections.Immutable;
using System.Globalization;

namespace Meerzorg.Rekentool.Excel;

/// <summary>Reads a form by its layout: every value exactly as the cell has it, and everything that it cannot be as a finding.</summary>
internal sealed class Formulierlezer
{
    internal const int SecondenPerDag = 24 * 60 * 60;
    private const decimal Milliseconde = 0.001m;

    private static readonly string[] Soorten = ["Enkelvoudige aanvraag (individueel)", "Meervoudige aanvraag (groepsmeerzorg)", "Preventieve Meerzorg"];

    private readonly Werkmap _map;
    private readonly Formulierindeling _indeling;
    private readonly ImmutableArray<Formulierbevinding>.Builder _bevindingen = ImmutableArray.CreateBuilder<Formulierbevinding>();

    private Formulierlezer(Werkmap map, Formulierindeling indeling) => (_map, _indeling) = (map, indeling);

    public static Formulier Lees(Stream werkmap)
    {
        var map = Werkmap.Lees(werkmap, Formulierindeling.Alle.SelectMany(indeling => indeling.Bladen).Distinct());
        return new Formulierlezer(map, Indeling(map)).Lees();
    }

    private Formulier Lees()
    {
        var soort = Soort();
        var uitkomsten = ImmutableArray.CreateBuilder<Formulieruitkomst>();
        Aanvraag? aanvraag = null;
        Groepsaanvraag? groep = null;
        if (soort == Aanvraagsoort.Groep)
        {
            var clienten = Rijen().Select(rij => (Rij: rij, Client: Groepsclient(rij))).ToList();
            uitkomsten.AddRange(clienten.Select(client => Uitkomst(Kenmerk(client.Rij), _indeling.Groep.Uitkomst, Groepsrij(client.Rij))));
            var deel = _indeling.Groep;
            var (uren, euro, percentage) = (Tijd(deel.Blad, deel.ContextUren), Euro(deel.Blad, deel.ContextEuro), Tariefpercentage());
            if (clienten.Count == 0) Meld(_indeling.Clienten.Blad, Cel(_indeling.Clienten.Zorgprofiel, _indeling.Clienten.EersteRij), Ernst.Fout, "geenClienten", new("er is geen cliënt met een zorgzwaartepakket", "there is no client with a zorgzwaartepakket"));
            if (!HeeftFout())
                groep = new() { Clienten = [.. clienten.Select(client => client.Client!)], Context = new() { UrenPerJaar = uren, Euro = euro }, Tariefpercentage = percentage };
        }
        else
        {
            aanvraag = Individueel();
            uitkomsten.Add(Uitkomst(Kenmerk(_indeling.Clienten.EersteRij), _indeling.Individueel.Uitkomst, rij: null));
            if (HeeftFout()) aanvraag = null;
        }

        return new(_indeling, soort, (aanvraag, groep), uitkomsten.ToImmutable(), _bevindingen.ToImmutable());
    }

    /// <summary>The layout of the version that the form says it is.</summary>
    internal static Formulierindeling Indeling(Werkmap map)
    {
        var bekend = string.Join(", ", Formulierindeling.Alle.Select(indeling => indeling.Versie));
        var verwacht = new Tekst($"het aanvraagformulier meerzorg, versie {bekend}", $"the meerzorg application form, version {bekend}");
        var gelezen = Formulierindeling.Alle.Select(indeling => (Indeling: indeling, Tekst: map[indeling.Voorblad.Blad, indeling.Voorblad.Versie].Tekst?.Trim())).ToList();
        foreach (var (indeling, tekst) in gelezen)
        {
            if (tekst == $"Versie {indeling.Versie}" && indeling.Bladen.All(map.Heeft)) return indeling;
        }

        var versie = gelezen.Select(een => een.Tekst).FirstOrDefault(tekst => tekst?.StartsWith("Versie ", StringComparison.Ordinal) == true);
        throw new OngeldigFormulierException(
            versie is null ? new("een andere werkmap", "another workbook") : new($"een formulier met \"{Invoertekst.OpEenRegel(versie)}\"", $"a form with \"{Invoertekst.OpEenRegel(versie)}\""), verwacht);
    }

    private Aanvraagsoort Soort()
    {
        var deel = _indeling.Voorblad;
        var gekozen = Keuze(deel.Blad, deel.Soort, Soorten);
        return gekozen == Soorten[1] ? Aanvraagsoort.Groep : gekozen == Soorten[2] ? Aanvraagsoort.Preventief : Aanvraagsoort.Individueel;
    }

    private decimal Tariefpercentage()
    {
        var (blad, cel) = (_indeling.Voorblad.Blad, _indeling.Voorblad.Tariefpercentage);
        var percentage = Getal(blad, cel, verplicht: true);
        if (percentage is > 0 and <= 1) return percentage.Value;
        if (percentage is { } buiten)
        {
            var getal = Notatie.Getal(buiten, Taal.Nederlands);
            Meld(blad, cel, Ernst.Fout, "tariefpercentage", new($"{getal} is geen deel groter dan 0 en ten hoogste 1; 95 % is 0,95", $"{Notatie.Getal(buiten, Taal.Engels)} is no part above 0 and at most 1; 95 % is 0.95"));
        }

        return 1;
    }

    private IEnumerable<int> Rijen()
    {
        var deel = _indeling.Clienten;
        for (int rij = deel.EersteRij; rij <= deel.LaatsteRij; rij++)
        {
            if (!_map[deel.Blad, Cel(deel.Zorgprofiel, rij)].IsLeeg) yield return rij;
            else if (!_map[deel.Blad, Cel(deel.Naam, rij)].IsLeeg)
                Meld(deel.Blad, Cel(deel.Zorgprofiel, rij), Ernst.Fout, "ontbreekt", new("een cliënt zonder zorgzwaartepakket telt in het formulier mee bij het verdelen van de contexturen", "a client without a zorgzwaartepakket counts in the form when the context hours are divided"));
        }
    }

    private Aanvraag? Individueel()
    {
        var (deel, rij) = (_indeling.Individueel, _indeling.Clienten.EersteRij);
        var zorgprofiel = Zorgprofiel(rij);
        var (behandeling, dagbesteding) = Combinatie(rij);
        var rijen = deel.Programma.SelectMany(Programma).ToImmutableArray();
        var (nacht, behandelaren, minuren) = (Tijd(deel.Blad, deel.Nacht), Tijd(deel.Blad, deel.Behandelaren), Tijd(deel.Blad, deel.Minuren));
        var context = new Contextmiddelen { UrenPerJaar = Tijd(deel.Blad, deel.ContextUren), Euro = Euro(deel.Blad, deel.ContextEuro) };
        var percentage = Tariefpercentage();
        if (HeeftFout()) return null;

        var aanvraag = new Aanvraag
        {
            Zorgprofiel = zorgprofiel!,
            Behandeling = behandeling,
            Dagbesteding = dagbesteding,
            Zorg = new() { Nacht = nacht },
            Behandelaren = behandelaren,
            Minuren = minuren,
            Context = context,
            Tariefpercentage = percentage,
        };
        return rijen.IsEmpty ? aanvraag : aanvraag.Met(Weekinzet.Van(new() { Rijen = rijen }));
    }

    private Groepsclient? Groepsclient(int rij)
    {
        var deel = _indeling.Groep;
        var zorgprofiel = Zorgprofiel(rij);
        var (behandeling, dagbesteding) = Combinatie(rij);
        if (_map[_indeling.Clienten.Blad, Cel(_indeling.Clienten.Naam, rij)].IsLeeg)
        {
            Meld(_indeling.Clienten.Blad, Cel(_indeling.Clienten.Naam, rij), Ernst.Waarschuwing, "naamOntbreekt", new(
                "het formulier telt namen: zonder naam worden de contexturen van de groep over te weinig cliënten verdeeld", "the form counts names: without one the context hours of the group are divided over too few clients"));
        }

        var uren = Groepsrij(rij);
        Uren Van(string kolom) => Tijd(deel.Blad, Cel(kolom, uren));
        var (zorg, behandelaren, minuren) = (new Zorginzet { Wonen = Van(deel.Wonen), Dagbesteding = Van(deel.Dagbesteding), Nacht = Van(deel.Nacht) }, Van(deel.Behandelaren), Van(deel.Minuren));
        return zorgprofiel is null
            ? null
            : new() { Kenmerk = Kenmerk(rij), Zorgprofiel = zorgprofiel, Behandeling = behandeling, Dagbesteding = dagbesteding, Zorg = zorg, Behandelaren = behandelaren, Minuren = minuren };
    }

    /// <summary>The rows of a day programme that count. Each begins where the one above ends, so a gap moves everything below it.</summary>
    private IEnumerable<Programmarij> Programma(Formulierindeling.Programmaindeling deel)
    {
        var (blad, dag) = (_indeling.Individueel.Blad, deel.Dag == "werkdag" ? Programmadag.Werkdag : Programmadag.Weekenddag);
        var van = Uren.Parse(deel.Begin, CultureInfo.InvariantCulture);
        int? gat = null;
        for (int rij = deel.EersteRij; rij <= deel.LaatsteRij; rij++)
        {
            var tot = Cel(deel.Tot, rij);
            if (_map[blad, tot].IsLeeg)
            {
                gat ??= rij;
                continue;
            }

            if (gat is { } leeg)
            {
                Meld(blad, Cel(deel.Tot, leeg), Ernst.Fout, "gatInDagprogramma", new(
                    $"leeg, terwijl {tot} is ingevuld: het formulier laat de volgende rij om 0:00 beginnen", $"empty, while {tot} is filled in: the form lets the next row begin at 0:00"));
                yield break;
            }

            var einde = Tijd(blad, tot);
            var duur = einde - van;
            if (duur.Teken < 0)
            {
                Meld(blad, tot, Ernst.Fout, "negatieveRij", new($"{einde} is vóór {van}, het einde van de rij erboven: het formulier trekt de uren af", $"{einde} is before {van}, the end of the row above: the form subtracts the hours"));
                yield break;
            }

            var (soort, op) = (Keuze(blad, Cel(deel.Soort, rij), ["Wonen", "Dagbesteding"], verplicht: false), Getal(blad, Cel(deel.Bezetting, rij), verplicht: false));
            if (soort is not null && op is { } clienten and > 0 && duur.Teken > 0)
                yield return new(soort == "Wonen" ? Zorgsoort.Wonen : Zorgsoort.Dagbesteding, new() { Dag = dag, Van = van, Tot = einde, Bezetting = Bezetting.EenOp(clienten) });
            van = einde;
        }
    }

    private Zorgprofiel? Zorgprofiel(int rij)
    {
        var (blad, cel) = (_indeling.Clienten.Blad, Cel(_indeling.Clienten.Zorgprofiel, rij));
        var waarde = _map[blad, cel];
        if (waarde.Soort == Celsoort.Tekst && Meerzorg.Rekentool.Zorgprofiel.TryParse(waarde.Tekst, out var profiel)) return profiel;
        Meld(blad, cel, Ernst.Fout, waarde.IsLeeg ? "ontbreekt" : "buitenLijst", waarde.IsLeeg
            ? new("er is geen zorgzwaartepakket ingevuld", "no zorgzwaartepakket is filled in")
            : new($"\"{Getoond(waarde)}\" is geen zorgzwaartepakket dat toegang geeft tot meerzorg", $"\"{Getoond(waarde)}\" is no zorgzwaartepakket that gives access to meerzorg"));
        return null;
    }

    private (bool Behandeling, bool Dagbesteding) Combinatie(int rij)
    {
        var deel = _indeling.Clienten;
        var code = _map[deel.Blad, Cel(deel.Prestatiecode, rij)];
        if (code.Tekst == "Niet geldig")
        {
            Meld(deel.Blad, Cel(deel.Prestatiecode, rij), Ernst.Waarschuwing, "geenPrestatiecode", new(
                "voor deze keuze van behandeling en dagbesteding is er geen prestatiecode; het formulier toont dat als \"valt binnen het reguliere zorgzwaartepakket\"",
                "for this choice of behandeling and dagbesteding there is no prestatiecode; the form shows that as within the regular zorgzwaartepakket"));
        }

        return (Keuze(deel.Blad, Cel(deel.Behandeling, rij), ["Ja", "Nee"]) == "Ja", Keuze(deel.Blad, Cel(deel.Dagbesteding, rij), ["Ja", "Nee"]) == "Ja");
    }

    private Formulieruitkomst Uitkomst(string kenmerk, Formulierindeling.Uitkomstindeling deel, int? rij)
    {
        Celwaarde Van(string cel) => _map[deel.Blad, rij is { } nummer ? Cel(cel, nummer) : cel];
        var (meerzorguren, klasse, profiel, maatwerk) = (Van(deel.Meerzorguren), Van(deel.Klasse), Van(deel.Profielbedrag), Van(deel.Maatwerkbedrag));
        bool isMaatwerk = profiel.Tekst == "Maatwerk";
        return new(
            kenmerk,
            !meerzorguren.IsLeeg,
            meerzorguren.Getal is { } dagen ? Uren.VanSeconden(dagen * SecondenPerDag) : null,
            klasse is { Soort: Celsoort.Tekst, IsLeeg: false } ? klasse.Tekst : null,
            isMaatwerk,
            isMaatwerk ? maatwerk.Getal : profiel.Getal,
            Van(deel.PerDag).Getal);
    }

    /// <summary>A time in a cell: a part of a day, to the second.</summary>
    private Uren Tijd(string blad, string cel)
    {
        var waarde = _map[blad, cel];
        if (waarde.IsLeeg) return Uren.Nul;
        if (waarde.Getal is not { } dagen)
        {
            Meld(blad, cel, Ernst.Fout, waarde.Soort == Celsoort.Tekst ? "tijdAlsTekst" : "geenTijd", waarde.Soort == Celsoort.Tekst
                ? new($"\"{Getoond(waarde)}\" is tekst en geen tijd: het formulier telt deze uren niet of verkeerd", $"\"{Getoond(waarde)}\" is text and no time: the form does not count these hours, or wrongly")
                : new($"{Getoond(waarde)} is geen tijd", $"{Getoond(waarde)} is no time"));
            return Uren.Nul;
        }

        if (dagen is < 0 or > 10_000)
        {
            Meld(blad, cel, Ernst.Fout, "geenTijd", new($"{Notatie.Getal(dagen, Taal.Nederlands)} dagen is geen tijd", $"{Notatie.Getal(dagen, Taal.Engels)} days is no time"));
            return Uren.Nul;
        }

        var seconden = dagen * SecondenPerDag;
        var heel = decimal.Round(seconden, MidpointRounding.AwayFromZero);
        if (dagen == decimal.Truncate(dagen) && dagen > 0)
        {
            var (getal, uren) = (Notatie.Getal(dagen, Taal.Nederlands), Uren.VanSeconden(heel));
            Meld(blad, cel, Ernst.Waarschuwing, "heleDagen", new(
                $"{getal} in een cel voor een tijd is {uren}, en niet {getal}:00; gelezen is {uren}, zoals het formulier rekent", $"{getal} in a cell for a time is {uren}, and not {getal}:00; {uren} was read, as the form calculates"));
        }
        else if (Math.Abs(seconden - heel) > Milliseconde)
        {
            Meld(blad, cel, Ernst.Waarschuwing, "geenHeleSeconden", new($"geen hele seconden; gelezen is {Uren.VanSeconden(heel)}", $"no whole seconds; {Uren.VanSeconden(heel)} was read"));
        }

        return Uren.VanSeconden(heel);
    }

    private decimal Euro(string blad, ImmutableArray<string> cellen)
    {
        decimal som = 0;
        foreach (var cel in cellen)
        {
            var bedrag = Getal(blad, cel, verplicht: false) ?? 0;
            if (bedrag < 0) Meld(blad, cel, Ernst.Fout, "negatief", new("een bedrag onder 0", "an amount below 0"));
            som += bedrag;
        }

        return som;
    }

    private decimal? Getal(string blad, string cel, bool verplicht)
    {
        var waarde = _map[blad, cel];
        if (waarde.Getal is { } getal) return getal;
        if (!waarde.IsLeeg) Meld(blad, cel, Ernst.Fout, "geenGetal", new($"\"{Getoond(waarde)}\" is geen getal", $"\"{Getoond(waarde)}\" is no number"));
        else if (verplicht) Meld(blad, cel, Ernst.Fout, "ontbreekt", new("niet ingevuld", "not filled in"));
        return null;
    }

    private string? Keuze(string blad, string cel, string[] lijst, bool verplicht = true)
    {
        var waarde = _map[blad, cel];
        foreach (var keuze in lijst)
        {
            if (waarde.Soort == Celsoort.Tekst && string.Equals(waarde.Tekst.Trim(), keuze, StringComparison.OrdinalIgnoreCase)) return keuze;
        }

        var toegestaan = string.Join(", ", lijst);
        if (!waarde.IsLeeg) Meld(blad, cel, Ernst.Fout, "buitenLijst", new($"\"{Getoond(waarde)}\" is geen van {toegestaan}", $"\"{Getoond(waarde)}\" is none of {toegestaan}"));
        else if (verplicht) Meld(blad, cel, Ernst.Fout, "ontbreekt", new($"niet ingevuld: {toegestaan}", $"not filled in: {toegestaan}"));
        return null;
    }

    private bool HeeftFout() => _bevindingen.Any(bevinding => bevinding.Ernst == Ernst.Fout);

    private string Kenmerk(int rij) => string.Create(CultureInfo.InvariantCulture, $"client {rij - _indeling.Clienten.EersteRij + 1}");

    private int Groepsrij(int rij) => rij + _indeling.Groep.RijenLager;

    private void Meld(string blad, string cel, Ernst ernst, string code, Tekst tekst) => _bevindingen.Add(new($"{blad}!{cel}", ernst, code, tekst));

    /// <summary>What stands in a cell, short and on one line: it is text of others.</summary>
    private static string Getoond(Celwaarde waarde)
    {
        const int Langste = 40;
        var tekst = Invoertekst.OpEenRegel(waarde.Tekst);
        return tekst.Length <= Langste ? tekst : tekst[..Langste] + "…";
    }

    internal static string Cel(string kolom, int rij) => string.Create(CultureInfo.InvariantCulture, $"{kolom}{rij}");
}
