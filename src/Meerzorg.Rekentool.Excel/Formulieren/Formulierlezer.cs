using System.Collections.Immutable;
using System.Globalization;
using Meerzorg.Rekentool.Cyclus;

namespace Meerzorg.Rekentool.Excel;

/// <summary>Reads a form by its layout: every value exactly as the cell has it, and everything that it cannot be as a finding.</summary>
internal sealed class Formulierlezer
{
    internal const decimal SecondenPerDag = 24 * 60 * 60;
    private const decimal MaximumEuro = 1_000_000_000;
    private const decimal Relatief = 1e-12m;
    internal const int MaximaleDagen = 10_000;

    private readonly Werkmap _map;
    private readonly Formulierindeling _indeling;
    private readonly Formulierindeling.Woordindeling _woorden;
    private readonly Formulieropties _opties;
    private readonly ImmutableArray<Formulierbevinding>.Builder _bevindingen = ImmutableArray.CreateBuilder<Formulierbevinding>();
    private readonly Rekentool? _rekentool;
    private bool _onleesbaar;

    private Formulierlezer(Werkmap map, Formulierindeling indeling, Formulieropties opties)
    {
        (_map, _indeling, _woorden, _opties) = (map, indeling, indeling.Woorden, opties);
        _rekentool = RekentoolVoor(indeling.Jaar);
    }

    public static Formulier Lees(Stream werkmap, Formulieropties opties)
    {
        var map = Werkmap.Lees(werkmap);
        return new Formulierlezer(map, Indeling(map, opties.Indeling), opties).Lees();
    }

    private Formulier Lees()
    {
        if (!_indeling.IsBekend)
        {
            Meld(_indeling.Voorblad.Blad, _indeling.Voorblad.Versie, Ernst.Waarschuwing, "indelingAangenomen", new(
                $"versie {_indeling.Versie} is niet bekend: gelezen alsof alles staat waar het in {_opties.Indeling} staat", $"version {_indeling.Versie} is not known: read as if everything stands where it stands in {_opties.Indeling}"));
        }

        var soort = Soort();
        var rijen = soort == Aanvraagsoort.Groep ? [.. Rijen()] : (int[])[_indeling.Clienten.EersteRij];
        var (aanvraag, groep) = soort == Aanvraagsoort.Groep ? (null, Groep(rijen)) : (Individueel(), (Groepsaanvraag?)null);
        if (_onleesbaar) (aanvraag, groep) = (null, null);

        var clienten = rijen.Select(Client).ToImmutableArray();
        var deel = _indeling.Voorblad;
        var formulier = new Formulier(_indeling, soort, (aanvraag, groep))
        {
            Zorgaanbieder = Naam(deel.Blad, deel.Zorgaanbieder),
            Zorgkantoor = Naam(deel.Blad, deel.Zorgkantoor),
            Maanden = Maanden(),
            IsVerlenging = Gekozen(deel.Blad, deel.NieuwOfVerlenging, [_woorden.Nieuw, _woorden.Verlenging], Wijze.Bijzaak) is { } keuze ? keuze == _woorden.Verlenging : null,
            Clienten = clienten,
            Uitkomsten = [.. rijen.Select(rij => soort == Aanvraagsoort.Groep ? Uitkomst(Kenmerk(rij), _indeling.Groep.Uitkomst, _indeling.Groep.Rij(rij), _indeling.Groep.Tussenstanden.Zorg) : Uitkomst(Kenmerk(rij), _indeling.Individueel.Uitkomst, null, _indeling.Individueel.Tussenstanden.Wonen))],
            Verhuizing = Verhuizing(),
            Rekentool = _rekentool,
            Overzicht = Overzicht(soort == Aanvraagsoort.Groep),
            AndereParameters = _rekentool is not null && _map.Heeft(_indeling.Parameters.Blad) ? AndereParameters(_rekentool.Parameters) : [],
            Drempel = Getal(soort == Aanvraagsoort.Groep ? _indeling.Groep.Uitkomst.Blad : _indeling.Individueel.Uitkomst.Blad, soort == Aanvraagsoort.Groep ? _indeling.Groep.Contextdrempel : _indeling.Individueel.Contextdrempel, Wijze.Bijzaak),
        };
        new Formuliercontrole(_map, _indeling, formulier, rijen, _bevindingen.Add).Controleer();
        formulier.Bevindingen = _bevindingen.ToImmutable();
        return formulier;
    }

    /// <summary>The layout of the version that the form says it is.</summary>
    /// <param name="map">The form.</param>
    /// <param name="aangenomen">The version whose layout to assume where that of the form is not known; without it that is refused.</param>
    internal static Formulierindeling Indeling(Werkmap map, string? aangenomen)
    {
        var bekend = string.Join(", ", Formulier.Versies);
        var basis = Formulierindeling.Alle.FirstOrDefault(indeling => indeling.Versie == aangenomen);
        if (aangenomen is not null && basis is null) throw new ArgumentException($"{aangenomen} is geen van {bekend}.", nameof(aangenomen));

        Formulierindeling? anders = null;
        foreach (var indeling in Formulierindeling.Alle)
        {
            if (indeling.Als(map[indeling.Voorblad.Blad, indeling.Voorblad.Versie].Tekst) is not { } gevonden || !indeling.Bladen.All(map.Heeft)) continue;
            if (gevonden.Versie == indeling.Versie) return indeling;
            if (indeling == (basis ?? indeling)) anders = gevonden;
        }

        if (anders is not null && basis is not null) return anders;
        throw new OngeldigFormulierException(
            anders is null ? new Tekst("een andere werkmap", "another workbook") : new Tekst($"een formulier van versie {anders.Versie}", $"a form of version {anders.Versie}"),
            new Tekst($"het aanvraagformulier meerzorg, versie {bekend}", $"the meerzorg application form, version {bekend}"));
    }

    private Rekentool? RekentoolVoor(int jaar)
    {
        try
        {
            return (_opties.RekentoolVoor ?? Rekentool.Voor)(jaar);
        }
        catch (JaarZonderParametersException)
        {
            return null;
        }
    }

    /// <summary>The values with which the form calculates and that are others in the year file.</summary>
    private ImmutableArray<Formulierparameter> AndereParameters(Parameterset parameters)
    {
        var bekend = parameters.Waarden().ToDictionary(waarde => waarde.Pad, StringComparer.Ordinal);
        return
        [
            .. Formulierparameters.Lees(_map, _indeling).Waarden.Where(waarde => waarde is not { Getal: null, Tijd: null } && (bekend.GetValueOrDefault(waarde.Pad) switch
            {
                Parameter<decimal> getal => Math.Abs(waarde.Getal!.Value - getal.Waarde) > Math.Abs(getal.Waarde) * Relatief,
                Parameter<Uren> tijd => waarde.Tijd != tijd.Waarde,
                _ => true,
            })),
        ];
    }

    private Aanvraagsoort Soort()
    {
        var deel = _indeling.Voorblad;
        var gekozen = Gekozen(deel.Blad, deel.Soort, [_woorden.Individueel, _woorden.Groep, _woorden.Preventief], Wijze.Verplicht);
        return gekozen == _woorden.Groep ? Aanvraagsoort.Groep : gekozen == _woorden.Preventief ? Aanvraagsoort.Preventief : Aanvraagsoort.Individueel;
    }

    private decimal Tariefpercentage()
    {
        var (blad, cel) = (_indeling.Voorblad.Blad, _indeling.Voorblad.Tariefpercentage);
        var percentage = Getal(blad, cel, Wijze.Verplicht);
        if (percentage is > 0 and <= 1) return percentage.Value;
        if (percentage is { } buiten)
        {
            var getal = Notatie.Getal(buiten, Taal.Nederlands);
            MeldFout(blad, cel, "tariefpercentage", new($"{getal} is geen deel groter dan 0 en ten hoogste 1; 95 % is 0,95", $"{Notatie.Getal(buiten, Taal.Engels)} is no part above 0 and at most 1; 95 % is 0.95"));
        }

        return 1;
    }

    private int? Maanden()
    {
        var (blad, cel) = (_indeling.Voorblad.Blad, _indeling.Voorblad.Maanden);
        if (Getal(blad, cel, Wijze.Bijzaak) is not { } maanden) return null;
        if (maanden is >= 1 and <= 1_200 && maanden == decimal.Truncate(maanden)) return (int)maanden;
        Meld(blad, cel, Ernst.Waarschuwing, "periode", new($"{Notatie.Getal(maanden, Taal.Nederlands)} is geen heel aantal maanden", $"{Notatie.Getal(maanden, Taal.Engels)} is no whole number of months"));
        return null;
    }

    /// <summary>The rows of the clients of a group.</summary>
    private IEnumerable<int> Rijen()
    {
        var deel = _indeling.Clienten;
        for (int rij = deel.EersteRij; rij <= deel.LaatsteRij; rij++)
        {
            if (!_map[deel.Blad, Cel(deel.Zorgprofiel, rij)].IsLeeg)
            {
                yield return rij;
                continue;
            }

            if (!_map[deel.Blad, Cel(deel.Naam, rij)].IsLeeg)
                MeldFout(deel.Blad, Cel(deel.Zorgprofiel, rij), "ontbreekt", new("een cliënt zonder zorgzwaartepakket telt in het formulier mee bij het verdelen van de contexturen", "a client without a zorgzwaartepakket counts in the form when the context hours are divided"));
            else if (Groepsuren(rij).FirstOrDefault(cel => !_map[_indeling.Groep.Blad, cel].IsLeeg) is { } cel)
                MeldFout(_indeling.Groep.Blad, cel, "urenZonderClient", new($"uren van een cliënt die op {deel.Blad}!{Cel(deel.Zorgprofiel, rij)} niet is ingevuld", $"hours of a client who is not filled in at {deel.Blad}!{Cel(deel.Zorgprofiel, rij)}"));
        }
    }

    private Groepsaanvraag? Groep(int[] rijen)
    {
        var (deel, client) = (_indeling.Groep, _indeling.Clienten);
        var clienten = rijen.Select(Groepsclient).ToList();
        var (uren, euro, percentage) = (Tijd(deel.Blad, deel.ContextUren), Euro(deel.Blad, deel.ContextEuro), Tariefpercentage());
        if (clienten.Count == 0) MeldFout(client.Blad, Cel(client.Zorgprofiel, client.EersteRij), "geenClienten", new("er is geen cliënt met een zorgzwaartepakket", "there is no client with a zorgzwaartepakket"));
        return _onleesbaar ? null : new() { Clienten = [.. clienten.Select(een => een!)], Context = new() { UrenPerJaar = uren, Euro = euro }, Tariefpercentage = percentage };
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
        if (_onleesbaar) return null;

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

    private Formulierclient Client(int rij)
    {
        var deel = _indeling.Clienten;
        var (naam, bsn) = (_map[deel.Blad, Cel(deel.Naam, rij)], Bsn(rij));
        var client = new Formulierclient(Kenmerk(rij))
        {
            Ingangsdatum = Datum(deel.Blad, Cel(deel.Ingangsdatum, rij)),
            Lvhc = deel.Lvhc is { } kolom && Gekozen(deel.Blad, Cel(kolom, rij), [_woorden.Ja, _woorden.Nee], Wijze.Bijzaak) is { } lvhc ? lvhc == _woorden.Ja : null,
            LvhcDoelgroep = deel.LvhcDoelgroep is { } doelgroep ? Gekozen(deel.Blad, Cel(doelgroep, rij), _woorden.LvhcDoelgroepen ?? [], Wijze.Bijzaak) : null,
            HeeftNaam = !naam.IsLeeg,
        };
        _ = (Datum(deel.Blad, Cel(deel.Opname, rij)), Gekozen(deel.Blad, Cel(deel.Cce, rij), [_woorden.Ja, _woorden.Nee], Wijze.Bijzaak));
        var geboren = Datum(deel.Blad, Cel(deel.Geboortedatum, rij), isGeboortedatum: true);
        return _opties.MetPersoonsgegevens ? client with { Naam = naam.IsLeeg ? null : naam.Tekst, Geboortedatum = geboren, Bsn = bsn } : client;
    }

    /// <summary>The digits of the BSN, checked; a cell with a number has lost the zeros in front. What stands there is never shown.</summary>
    private string? Bsn(int rij)
    {
        const int Cijfers = 9;
        var (blad, cel) = (_indeling.Clienten.Blad, Cel(_indeling.Clienten.Bsn, rij));
        var waarde = _map[blad, cel];
        if (waarde.IsLeeg || waarde.Getal == 0) return null;
        var cijfers = (waarde.Getal is { } getal ? getal.ToString(CultureInfo.InvariantCulture) : waarde.Tekst.Trim()).PadLeft(Cijfers, '0');
        if (Volledigheid.Van(new Dossier { Bsn = cijfers }, _rekentool ?? Rekentool.Voor(Rekentool.Jaren[^1])).Bevindingen.FirstOrDefault(bevinding => bevinding.Veld == "bsn") is not { } fout) return cijfers;
        Meld(blad, cel, Ernst.Waarschuwing, "bsn", fout.Tekst);
        return null;
    }

    private Overzichtgegevens Overzicht(bool isGroep)
    {
        var deel = _indeling.Voorblad;
        var (blad, onderwerpen, euro) = isGroep ? (_indeling.Groep.Blad, _indeling.Groep.ContextOnderwerp, _indeling.Groep.ContextEuro) : (_indeling.Individueel.Blad, _indeling.Individueel.ContextOnderwerp, _indeling.Individueel.ContextEuro);
        string Getoond(string cel) => _map[deel.Blad, cel] is { IsLeeg: false } waarde ? waarde.Tekst : "";
        var (categorie, nummer) = (Getoond(deel.NzaCategorie), Getoond(deel.NzaNummer));
        return new(
            nummer.Length == 0 ? "" : $"{categorie}-{nummer.PadLeft(4, '0')}", Getoond(deel.Sector), Getoond(deel.Regio), Getoond(deel.Locatie),
            [.. onderwerpen.Select(cel => Naam(blad, cel) ?? "")], [.. euro.Select(cel => _map[blad, cel].Getal ?? 0)]);
    }

    private Formulierverhuizing? Verhuizing()
    {
        var deel = _indeling.Verhuizing;
        if (_map[deel.Blad, deel.Bsn].IsLeeg && _map[deel.Blad, deel.Verhuisdatum].IsLeeg) return null;
        var datum = Datum(deel.Blad, deel.Verhuisdatum);
        var bsn = _map[deel.Blad, deel.Bsn];
        int? rij = bsn.IsLeeg ? null : Enumerable.Range(_indeling.Clienten.EersteRij, _indeling.Clienten.LaatsteRij - _indeling.Clienten.EersteRij + 1)
            .Where(rij => IsDezelfde(_map[_indeling.Clienten.Blad, Cel(_indeling.Clienten.Bsn, rij)], bsn)).Cast<int?>().FirstOrDefault();
        if (rij is null) Meld(deel.Blad, deel.Bsn, Ernst.Waarschuwing, "verhuisclient", new("geen cliënt van dit formulier heeft dit BSN, als getal of als tekst zoals het hier staat: het verhuisformulier blijft leeg", "no client of this form has this BSN, as a number or a text the way it stands here: the move sheet stays empty"));
        return new(rij is { } gevonden ? Kenmerk(gevonden) : null, datum)
        {
            Zorgprofiel = rij is { } client && Meerzorg.Rekentool.Zorgprofiel.TryParse(_map[_indeling.Clienten.Blad, Cel(_indeling.Clienten.Zorgprofiel, client)].Tekst, out var profiel) ? profiel : null,
            Uitkomst = Uitkomst("", new(deel.Blad, deel.Meerzorguren, deel.Klasse, deel.Profielbedrag, deel.MaatwerkPerDag, deel.MaatwerkPerDag), null, deel.Klasse),
        };

        static bool IsDezelfde(Celwaarde een, Celwaarde ander) => een.Soort == ander.Soort && een.Tekst == ander.Tekst;
    }

    private Groepsclient? Groepsclient(int rij)
    {
        var deel = _indeling.Groep;
        var zorgprofiel = Zorgprofiel(rij);
        var (behandeling, dagbesteding) = Combinatie(rij);
        var uren = _indeling.Groep.Rij(rij);
        Uren Van(string kolom) => Tijd(deel.Blad, Cel(kolom, uren));
        var (zorg, behandelaren, minuren) = (new Zorginzet { Wonen = Van(deel.Wonen), Dagbesteding = Van(deel.Dagbesteding), Nacht = Van(deel.Nacht) }, Van(deel.Behandelaren), Van(deel.Minuren));
        return zorgprofiel is null
            ? null
            : new() { Kenmerk = Kenmerk(rij), Zorgprofiel = zorgprofiel, Behandeling = behandeling, Dagbesteding = dagbesteding, Zorg = zorg, Behandelaren = behandelaren, Minuren = minuren };
    }

    /// <summary>The rows of a day programme that count. Each begins where the one above ends, so a gap moves everything below it.</summary>
    private IEnumerable<Programmarij> Programma(Formulierindeling.Programmaindeling deel)
    {
        var blad = _indeling.Individueel.Blad;
        var (van, gat, losse) = (Uren.Parse(deel.Begin, CultureInfo.InvariantCulture), (int?)null, new List<(string Cel, string Tot)>());
        for (int rij = deel.EersteRij; rij <= deel.LaatsteRij; rij++)
        {
            var tot = Cel(deel.Tot, rij);
            if (_map[blad, tot].IsLeeg)
            {
                gat ??= rij;
                losse.AddRange(((string[])[Cel(deel.Soort, rij), Cel(deel.Bezetting, rij)]).Where(cel => !_map[blad, cel].IsLeeg).Select(cel => (cel, tot)));
                continue;
            }

            if (gat is { } leeg)
            {
                MeldFout(blad, Cel(deel.Tot, leeg), "gatInDagprogramma", new(
                    $"leeg, terwijl {tot} is ingevuld: het formulier laat de volgende rij om 0:00 beginnen", $"empty, while {tot} is filled in: the form lets the next row begin at 0:00"));
                yield break;
            }

            if (Einde(deel, rij, van) is not { } einde) yield break;
            if (Rij(deel, rij, van, einde) is { } gelezen) yield return gelezen;
            van = einde;
        }

        foreach (var (cel, tot) in losse) Meld(blad, cel, Ernst.Waarschuwing, "rijTeltNiet", new($"deze rij telt niet: {tot} is leeg", $"this row does not count: {tot} is empty"));
    }

    /// <summary>When a row ends; <see langword="null"/> where nothing below it can be read.</summary>
    private Uren? Einde(Formulierindeling.Programmaindeling deel, int rij, Uren van)
    {
        const int Kwartier = 15 * 60;
        var (blad, cel) = (_indeling.Individueel.Blad, Cel(deel.Tot, rij));
        bool wasLeesbaar = !_onleesbaar;
        var einde = Tijd(blad, cel);
        if (wasLeesbaar && _onleesbaar) return null;
        if (einde < van)
        {
            MeldFout(blad, cel, "negatieveRij", new($"{einde} is vóór {van}, het einde van de rij erboven: het formulier trekt de uren af", $"{einde} is before {van}, the end of the row above: the form subtracts the hours"));
            return null;
        }

        if (einde > Uren.Van(24))
        {
            MeldFout(blad, cel, "buitenLijst", new($"{einde} is geen tijdstip van een dag", $"{einde} is no time of a day"));
            return null;
        }

        if (einde > Uren.Parse(deel.Einde, CultureInfo.InvariantCulture) || einde.Seconden % Kwartier != 0)
            Meld(blad, cel, Ernst.Waarschuwing, "buitenLijst", new($"{einde} staat niet in de lijst van het formulier; gelezen zoals het er staat", $"{einde} is not in the list of the form; read as it stands there"));
        return einde;
    }

    private Programmarij? Rij(Formulierindeling.Programmaindeling deel, int rij, Uren van, Uren einde)
    {
        var (blad, soortcel, ratiocel) = (_indeling.Individueel.Blad, Cel(deel.Soort, rij), Cel(deel.Bezetting, rij));
        var (soort, op) = (Gekozen(blad, soortcel, [_woorden.Wonen, _woorden.Dagbesteding]), Getal(blad, ratiocel));
        if (soort is null != op is null && !_onleesbaar)
            Meld(blad, soort is null ? soortcel : ratiocel, Ernst.Waarschuwing, "rijTeltNiet", new("leeg, dus deze rij telt niet", "empty, so this row does not count"));
        if (soort is null || op is not { } clienten || clienten == 0 || einde == van) return null;

        // What the calculation can hold is read as it stands there; the list of the form is shorter.
        if (clienten is < 0.1m or > 100 || clienten != decimal.Round(clienten, 2))
        {
            MeldFout(blad, ratiocel, "buitenLijst", new($"1 begeleider op {Notatie.Getal(clienten, Taal.Nederlands)} cliënten staat niet in de lijst van het formulier", $"1 carer on {Notatie.Getal(clienten, Taal.Engels)} clients is not in the list of the form"));
            return null;
        }

        if (!_woorden.Bezettingen.Contains(clienten))
            Meld(blad, ratiocel, Ernst.Waarschuwing, "buitenLijst", new($"1 begeleider op {Notatie.Getal(clienten, Taal.Nederlands)} cliënten staat niet in de lijst van het formulier; gelezen zoals het er staat", $"1 carer on {Notatie.Getal(clienten, Taal.Engels)} clients is not in the list of the form; read as it stands there"));
        var dag = deel.Dag == "werkdag" ? Programmadag.Werkdag : Programmadag.Weekenddag;
        return new(soort == _woorden.Wonen ? Zorgsoort.Wonen : Zorgsoort.Dagbesteding, new() { Dag = dag, Van = van, Tot = einde, Bezetting = Bezetting.EenOp(clienten) });
    }

    private Zorgprofiel? Zorgprofiel(int rij)
    {
        var (blad, cel) = (_indeling.Clienten.Blad, Cel(_indeling.Clienten.Zorgprofiel, rij));
        var waarde = _map[blad, cel];
        if (waarde.Soort == Celsoort.Tekst && Meerzorg.Rekentool.Zorgprofiel.TryParse(waarde.Tekst, out var profiel)) return profiel;
        MeldFout(blad, cel, waarde.IsLeeg ? "ontbreekt" : "buitenLijst", waarde.IsLeeg
            ? new("er is geen zorgzwaartepakket ingevuld", "no zorgzwaartepakket is filled in")
            : new($"\"{Getoond(waarde)}\" is geen zorgzwaartepakket dat toegang geeft tot meerzorg", $"\"{Getoond(waarde)}\" is no zorgzwaartepakket that gives access to meerzorg"));
        return null;
    }

    private (bool Behandeling, bool Dagbesteding) Combinatie(int rij)
    {
        var deel = _indeling.Clienten;
        bool IsJa(string kolom) => Gekozen(deel.Blad, Cel(kolom, rij), [_woorden.Ja, _woorden.Nee], Wijze.Verplicht) == _woorden.Ja;
        return (IsJa(deel.Behandeling), IsJa(deel.Dagbesteding));
    }

    private Formulieruitkomst Uitkomst(string kenmerk, Formulierindeling.Uitkomstindeling deel, int? rij, string tussenstand)
    {
        Celwaarde Van(string cel) => _map[deel.Blad, rij is { } nummer ? Cel(cel, nummer) : cel];
        var (meerzorguren, label, profiel, maatwerk) = (Van(deel.Meerzorguren), Van(deel.Klasse), Van(deel.Profielbedrag), Van(deel.Maatwerkbedrag));
        bool isMaatwerk = profiel.Tekst == _woorden.Maatwerk;

        // Without a single hour the form shows nothing, which is not the same as never having been calculated.
        bool isBerekend = !meerzorguren.IsLeeg || !Van(tussenstand).IsLeeg;
        return new(
            kenmerk,
            isBerekend,
            meerzorguren.Getal is { } dagen and >= 0 and <= MaximaleDagen ? Uren.VanSeconden(dagen * SecondenPerDag) : null,
            label is { Soort: Celsoort.Tekst, IsLeeg: false } ? label.Tekst : null,
            isBerekend ? Klasse(label, isMaatwerk) : null,
            isMaatwerk ? maatwerk.Getal : profiel.Getal,
            Van(deel.PerDag).Getal);
    }

    /// <summary>The class that a form shows; for maatwerk its label names a profile too.</summary>
    private Klasse? Klasse(Celwaarde label, bool isMaatwerk)
    {
        if (isMaatwerk) return Meerzorg.Rekentool.Klasse.Maatwerk;
        if (label.IsLeeg) return Meerzorg.Rekentool.Klasse.BinnenZorgprofiel;
        if (label.Tekst == _woorden.NietMeerzorgwaardig) return Meerzorg.Rekentool.Klasse.NietMeerzorgwaardig;
        return label.Tekst.StartsWith(_woorden.Meerzorgprofiel, StringComparison.Ordinal) && int.TryParse(label.Tekst.AsSpan(_woorden.Meerzorgprofiel.Length), NumberStyles.None, CultureInfo.InvariantCulture, out int nummer)
            ? Enum.GetValues<Klasse>().Cast<Klasse?>().FirstOrDefault(klasse => klasse!.Value.Meerzorgprofiel() == nummer)
            : null;
    }

    /// <summary>A time in a cell: a part of a day, to the second.</summary>
    private Uren Tijd(string blad, string cel)
    {
        var waarde = _map[blad, cel];
        if (waarde.IsLeeg) return Uren.Nul;
        if (waarde.Getal is not { } dagen)
        {
            bool isTekst = waarde.Soort == Celsoort.Tekst;
            MeldFout(blad, cel, isTekst ? "tijdAlsTekst" : "geenTijd", isTekst
                ? new($"\"{Getoond(waarde)}\" is tekst en geen tijd: het formulier telt deze uren niet of verkeerd", $"\"{Getoond(waarde)}\" is text and no time: the form does not count these hours, or wrongly")
                : new($"{Getoond(waarde)} is geen tijd", $"{Getoond(waarde)} is no time"));
            return Uren.Nul;
        }

        if (dagen is < 0 or > MaximaleDagen)
        {
            MeldFout(blad, cel, "geenTijd", new($"{Notatie.Getal(dagen, Taal.Nederlands)} dagen is geen tijd", $"{Notatie.Getal(dagen, Taal.Engels)} days is no time"));
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
        else if (Math.Abs(seconden - heel) > Marge.Milliseconde)
        {
            Meld(blad, cel, Ernst.Waarschuwing, "geenHeleSeconden", new($"geen hele seconden; gelezen is {Uren.VanSeconden(heel)}", $"no whole seconds; {Uren.VanSeconden(heel)} was read"));
        }

        return Uren.VanSeconden(heel);
    }

    /// <summary>A day, which is a number of days since the end of 1899; it is in no calculation.</summary>
    private DateOnly? Datum(string blad, string cel, bool isGeboortedatum = false)
    {
        var waarde = _map[blad, cel];
        if (waarde.IsLeeg) return null;
        if (waarde.Getal is >= 1 and <= 100_000 and var dagen && dagen == decimal.Truncate(dagen) && new DateOnly(1899, 12, 30).AddDays((int)dagen) is var dag && (isGeboortedatum || dag.Year is >= 2000 and < 2200)) return dag;
        var (nl, en) = isGeboortedatum ? ("wat hier staat", "what stands here") : ($"\"{Getoond(waarde)}\"", $"\"{Getoond(waarde)}\"");
        Meld(blad, cel, Ernst.Waarschuwing, "geenDatum", new($"{nl} is geen datum die kan; het formulier rekent er niet mee", $"{en} is no date that can be; the form does not use it"));
        return null;
    }

    private decimal Euro(string blad, ImmutableArray<string> cellen)
    {
        decimal som = 0;
        foreach (var cel in cellen)
        {
            var bedrag = Getal(blad, cel) ?? 0;
            if (bedrag < 0) MeldFout(blad, cel, "negatief", new("een bedrag onder 0", "an amount below 0"));
            else if (bedrag > MaximumEuro) MeldFout(blad, cel, "geenGetal", new($"meer dan {Notatie.Getal(MaximumEuro, Taal.Nederlands)} euro", $"more than {Notatie.Getal(MaximumEuro, Taal.Engels)} euros"));
            else som += bedrag;
        }

        return som;
    }

    private decimal? Getal(string blad, string cel, Wijze wijze = Wijze.MagLeeg)
    {
        var waarde = _map[blad, cel];
        if (waarde.Getal is { } getal) return getal;
        if (!waarde.IsLeeg) Meld(wijze, blad, cel, "geenGetal", new($"\"{Getoond(waarde)}\" is geen getal", $"\"{Getoond(waarde)}\" is no number"));
        else if (wijze == Wijze.Verplicht) MeldFout(blad, cel, "ontbreekt", new("niet ingevuld", "not filled in"));
        return null;
    }

    private string? Gekozen(string blad, string cel, ImmutableArray<string> lijst, Wijze wijze = Wijze.MagLeeg)
    {
        var waarde = _map[blad, cel];
        foreach (var keuze in lijst)
        {
            if (waarde.Soort == Celsoort.Tekst && string.Equals(waarde.Tekst.Trim(), keuze, StringComparison.OrdinalIgnoreCase)) return keuze;
        }

        var toegestaan = string.Join(", ", lijst);
        if (!waarde.IsLeeg) Meld(wijze, blad, cel, "buitenLijst", new($"\"{Getoond(waarde)}\" is geen van {toegestaan}", $"\"{Getoond(waarde)}\" is none of {toegestaan}"));
        else if (wijze == Wijze.Verplicht) MeldFout(blad, cel, "ontbreekt", new($"niet ingevuld: {toegestaan}", $"not filled in: {toegestaan}"));
        return null;
    }

    private string? Naam(string blad, string cel) => _map[blad, cel] is { IsLeeg: false, Soort: Celsoort.Tekst } naam ? naam.Tekst.Trim() : null;

    private IEnumerable<string> Groepsuren(int rij)
    {
        var deel = _indeling.Groep;
        return deel.Urenkolommen.Select(kolom => Cel(kolom, deel.Rij(rij)));
    }

    private string Kenmerk(int rij) => string.Create(CultureInfo.InvariantCulture, $"client {rij - _indeling.Clienten.EersteRij + 1}");

    private void Meld(string blad, string cel, Ernst ernst, string code, Tekst tekst) => _bevindingen.Add(new($"{blad}!{cel}", ernst, code, tekst));

    /// <summary>A fault that is in the way of the application.</summary>
    private void MeldFout(string blad, string cel, string code, Tekst tekst)
    {
        _onleesbaar = true;
        Meld(blad, cel, Ernst.Fout, code, tekst);
    }

    private void Meld(Wijze wijze, string blad, string cel, string code, Tekst tekst)
    {
        if (wijze == Wijze.Bijzaak) Meld(blad, cel, Ernst.Waarschuwing, code, tekst);
        else MeldFout(blad, cel, code, tekst);
    }

    /// <summary>What stands in a cell, short and on one line: it is text of others.</summary>
    internal static string Getoond(Celwaarde waarde)
    {
        const int Langste = 40;
        var tekst = Invoertekst.OpEenRegel(waarde.Tekst);
        return tekst.Length <= Langste ? tekst : tekst[..Langste] + "…";
    }

    internal static string Cel(string kolom, int rij) => string.Create(CultureInfo.InvariantCulture, $"{kolom}{rij}");

    /// <summary>What it means when a cell is empty, or holds something else.</summary>
    private enum Wijze
    {
        /// <summary>Empty is nothing; something else is in the way of the application.</summary>
        MagLeeg,

        /// <summary>It must be there.</summary>
        Verplicht,

        /// <summary>It is in no calculation.</summary>
        Bijzaak,
    }
}
