namespace Meerzorg.Rekentool.Excel;

/// <summary>The sheet of one client: input, every step as a formula, and the outcome beside that of the library.</summary>
/// <remarks>The formulas follow the rules, not the code of the library: the sheet is a second computation.</remarks>
internal sealed class Clientblad
{
    private readonly Stappenblad _stappen;
    private readonly Uitkomst _uitkomst;
    private readonly Parameterblad _parameters;
    private readonly Profielplaatsen _profiel;
    private readonly Groepsplaatsen? _groep;

    private readonly Clientinvoer _invoer;
    private string _meerzorguren = "";
    private string _rij = "";
    private string _nummer = "";

    /// <param name="naam">The name of the sheet.</param>
    /// <param name="kenmerk">How the application or the client is named.</param>
    /// <param name="uitkomst">What the library gave.</param>
    /// <param name="parameters">The sheet with parameters.</param>
    /// <param name="groep">For a client of a group: where the group's values are, and the client's own context hours per year.</param>
    public Clientblad(string naam, string kenmerk, Uitkomst uitkomst, Parameterblad parameters, (Groepsplaatsen Plaatsen, Uren EigenContext)? groep = null)
    {
        var aanvraag = uitkomst.Aanvraag;
        (_uitkomst, _parameters, _profiel, _groep) = (uitkomst, parameters, parameters.Van(aanvraag.Zorgprofiel), groep?.Plaatsen);
        _stappen = new(naam, $"Rekenblad meerzorg: {aanvraag.Zorgprofiel} {uitkomst.Parameters.Jaar}");

        _stappen.Tussenkop("Aanvraag");
        _stappen.Gegeven("kenmerk", kenmerk);
        _stappen.Gegeven("zorgprofiel", $"{aanvraag.Zorgprofiel} ({aanvraag.Leveringsvorm.Naam()})");
        Rekenblad.Gegevens(_stappen, uitkomst.Parameters);

        _stappen.Tussenkop("Invoer: de gekleurde cellen mogen worden gewijzigd");
        _invoer = Clientinvoer.Van(_stappen, aanvraag, groep);

        _stappen.Tussenkop("Stappen");
        Controle = _stappen.Controle(Invoercontrole());
        Urenstappen();
        Indelingsstappen();
        Jaarbedrag100 = Bedrag100();
        var (grondslag, maximum) = Contextgrondslag();
        Grondslag = grondslag;
        var (bespreekbaar, surplus) = groep is { } van ? (null, Groepssurplus(van.Plaatsen)) : Contextsurplus();
        var bedragen = Toekenning(surplus, maximum);
        (JaarbedragOnafgerond, Jaarbedrag, Etmaalbedrag) = (bedragen.Onafgerond, bedragen.PerJaar, bedragen.PerDag);

        Uitkomsten(bedragen, bespreekbaar, surplus);
        Oordeel = _stappen.Eindoordeel();
        if (groep is null) Rekenblad.Opmerkingen(_stappen, aanvraag.Weekinzet is not null);
    }

    public Blad Blad => _stappen.Blad;

    /// <summary>Whether the input can be calculated with; otherwise what is wrong with it.</summary>
    public string Controle { get; }

    /// <summary>The class, or what is wrong.</summary>
    public string Klasse { get; private set; } = "";

    /// <summary>What the context threshold is a share of; no number where the client does not qualify.</summary>
    public string Grondslag { get; }

    public string JaarbedragOnafgerond { get; }

    public string Jaarbedrag { get; }

    public string Etmaalbedrag { get; }

    /// <summary>Whether the sheet and the library agree.</summary>
    public string Oordeel { get; }

    private string Jaarbedrag100 { get; }

    private string Tariefpercentage => _groep?.Tariefpercentage ?? _invoer.Tariefpercentage!;

    private string Invoercontrole()
    {
        var groep = _groep is null ? [] : new[] { ($"{_groep.Invoercontrole}<>{Formules.Tekst(Formules.InOrde)}", $"zie het blad {Groepsblad.Naam}") };
        var tarief = _groep is null ? [($"{Tariefpercentage}<=0", Groepsblad.TariefFout), ($"{Tariefpercentage}>1", Groepsblad.TariefFout)] : Array.Empty<(string, string)>();
        return Formules.Controle(
        [
            .. groep,
            ($"AND({_invoer.Behandeling}<>\"ja\",{_invoer.Behandeling}<>\"nee\")", "inclusief behandeling is ja of nee"),
            ($"AND({_invoer.Dagbesteding}<>\"ja\",{_invoer.Dagbesteding}<>\"nee\")", "inclusief dagbesteding is ja of nee"),
            ($"COUNT({_invoer.Getallen})<{_invoer.AantalGetallen}", Groepsblad.GetalFout),
            ($"MIN({_invoer.Getallen})<0", Groepsblad.NegatiefFout),
            .. tarief,
            ($"COUNT({_parameters.Algemeen})+COUNT({_profiel.Waarden})<{_parameters.AantalAlgemeen + _profiel.AantalWaarden}", "elke waarde op het blad Parameters is een getal"),
            ($"COUNTIF({_profiel.Keuzes},{Parameterblad.Keuze(_invoer.Behandeling, _invoer.Dagbesteding)})=0", $"{_uitkomst.Aanvraag.Zorgprofiel} heeft geen prestatiecode voor deze keuze van behandeling en dagbesteding"),
            ($"{Formules.Seconden(_invoer.Minuren)}>{Zorginzet}", "meer min-uren dan zorginzet die meetelt"),
        ]);
    }

    private string Zorginzet => Formules.Seconden($"(SUM({_invoer.Wonen})+IF({_invoer.Dagbesteding}=\"ja\",{_invoer.Dagbestedingsuren},0)+{_invoer.Nacht})");

    private void Urenstappen()
    {
        _stappen.Stap("TOEGANG-1", "toegang", Formules.Tekst("ja"), Opmaak.Antwoord, woorden: "staat vast: het zorgprofiel is op dit blad geen invoer");
        var keuze = _stappen.Stap("UREN-4", "keuze", Parameterblad.Keuze(_invoer.Behandeling, _invoer.Dagbesteding), Opmaak.Antwoord);
        var zorginzet = _stappen.Tijdstap("UREN-1", "zorginzet", AlsGoed(Zorginzet), "wonen + dagbesteding (alleen bij inclusief) + nacht");
        var behandelaren = _stappen.Tijdstap(
            "UREN-2",
            "behandelaren",
            AlsGoed($"IF({_invoer.Behandeling}=\"ja\",{Formules.Seconden($"SUM({_invoer.Behandelaren})")}*{_parameters.Behandelaarsfactor},0)"),
            "uren behandelaren (alleen bij inclusief) × behandelaarsfactor");
        var context = _stappen.Tijdstap("UREN-3", "context per week", AlsGoed($"{ContextPerJaar()}*7/{_parameters.DagenPerJaar}"), "uren per jaar × 7 ÷ dagen per jaar");
        _stappen.Tijdstap("UREN-5", "nacht boven de standaard: te motiveren", AlsGoed($"MAX(0,{Formules.Seconden(_invoer.Nacht)}-{_parameters.Nachtstandaard})"), "nacht − nachtstandaard, als dat meer is dan 0; telt gewoon mee");
        var minuren = _stappen.Tijdstap("UREN-6", "min-uren", AlsGoed(Formules.Seconden(_invoer.Minuren)));
        var indirect = _stappen.Tijdstap("UREN-7", "indirecte uren", AlsGoed($"{_profiel.Basisuren}*{_profiel.IndirecteFractie}"));
        _stappen.Stap("UREN-8", "prestatiecode", AlsGoed(VanPrestatie(_profiel.Codes, keuze)), Opmaak.Antwoord, woorden: "de prestatie bij deze keuze van behandeling en dagbesteding");
        var aftrek = _stappen.Tijdstap("UREN-8", "aftrek", AlsGoed(VanPrestatie(_profiel.Aftrek, keuze)), "uren van die prestatie");
        _meerzorguren = _stappen.Tijdstap("UREN-9", "meerzorguren", AlsGoed($"ROUND({zorginzet}+{behandelaren}+{context}-{minuren}+{indirect}-{aftrek},9)"));
    }

    /// <summary>Context hours per year in seconds.</summary>
    private string ContextPerJaar() => _groep is { } groep
        ? _stappen.Tijdstap(
            "GROEP-2",
            "contexturen per jaar",
            AlsGoed($"{Formules.Seconden(groep.ContextUren)}/{groep.Aantal}+{Formules.Seconden(_invoer.ContextUren)}"),
            eenheid: "seconden per jaar")
        : Formules.Seconden(_invoer.ContextUren);

    private void Indelingsstappen()
    {
        var drempel = _stappen.Stap(
            "DREMPEL-1",
            "drempel",
            AlsGoed($"IF({_meerzorguren}<=0,{Formules.Tekst("binnen het reguliere zorgprofiel")},IF({_meerzorguren}<{_profiel.EersteGrens},{Formules.Tekst("niet meerzorgwaardig")},\"gehaald\"))"),
            Opmaak.Antwoord);
        _rij = _stappen.Stap("PROFIEL-1", "rij van de ranges", $"IF({drempel}=\"gehaald\",MATCH({_meerzorguren},{_profiel.Grenzen},1),0)", Opmaak.Getal, woorden: "de grootste ondergrens ≤ meerzorguren beslist; 0: geen range");
        _stappen.Tijdstap("PROFIEL-1", "ondergrens", Gerechtigd($"INDEX({_profiel.Grenzen},{_rij})"), "de ondergrens van die range");
        Klasse = _stappen.Stap("PROFIEL-1", "indeling", $"IF({_rij}>0,INDEX({_profiel.Klassen},{_rij}),{AlsGoed(drempel, Formules.Tekst(Formules.FouteInvoer))})", Opmaak.Antwoord, woorden: "waartoe die range leidt");
        _nummer = _stappen.Stap("PROFIEL-1", "meerzorgprofiel", Gerechtigd($"INDEX({_profiel.Nummers},{_rij})"), Opmaak.Getal, woorden: "het nummer van het meerzorgprofiel");
    }

    private string Bedrag100()
    {
        var profiel = _stappen.Stap("BEDRAG-1", "jaarbedrag van het meerzorgprofiel", Gerechtigd($"INDEX({_profiel.Bedragen},{_rij})"), Opmaak.EuroOnafgerond, "euro per jaar");
        var maatwerk = _stappen.Stap(
            "BEDRAG-2",
            "maatwerkbedrag",
            $"IF({Klasse}=\"maatwerk\",{_meerzorguren}*{_parameters.DagenPerJaar}*{_profiel.Uurtarief}/(7*3600),{Formules.Tekst(Formules.NietVanToepassing)})",
            Opmaak.EuroOnafgerond,
            "euro per jaar",
            "meerzorgseconden × dagen per jaar × uurtarief ÷ (7 × 3600)");
        return _stappen.Stap("BEDRAG-1", "100 %-bedrag", Gerechtigd($"SUM({profiel}:{maatwerk})"), Opmaak.EuroOnafgerond, "euro per jaar", "het ene of het andere");
    }

    private (string Grondslag, string Maximum) Contextgrondslag()
    {
        var maximum = _stappen.Stap("BEDRAG-3", "maximum per jaar", $"{_parameters.MaximaalEtmaalbedrag}*{_parameters.DagenPerJaar}", Opmaak.EuroOnafgerond, "euro per jaar", "maximum per dag × dagen per jaar");
        var grondslag = _stappen.Stap(
            _groep is null ? "CONTEXT-1" : "GROEP-3",
            "grondslag van de contextdrempel",
            Gerechtigd($"IF({Klasse}=\"maatwerk\",MIN({Jaarbedrag100},{maximum}),{Jaarbedrag100})"),
            Opmaak.EuroOnafgerond,
            "euro per jaar",
            "100 %-bedrag; maatwerk: ten hoogste het maximum");
        return (grondslag, maximum);
    }

    private (string? Bespreekbaar, string Surplus) Contextsurplus()
    {
        var euro = _invoer.ContextEuro!;
        var drempel = _stappen.Stap("CONTEXT-1", "contextdrempel", Gerechtigd($"{_parameters.Contextdrempel}*{Grondslag}"), Opmaak.EuroOnafgerond, "euro per jaar", "contextdrempel × grondslag");
        var bespreekbaar = _stappen.Stap("CONTEXT-1", "contextmiddelen bespreekbaar", Gerechtigd(Groepsblad.Bespreekbaar(euro, drempel)), Opmaak.Antwoord, woorden: "euro's > drempel");
        var surplus = _stappen.Stap("CONTEXT-2", "surplus", Gerechtigd($"IF({bespreekbaar}=\"ja\",{euro}-{drempel},0)"), Opmaak.EuroOnafgerond, "euro per jaar");
        return (bespreekbaar, surplus);
    }

    private string Groepssurplus(Groepsplaatsen groep) =>
        _stappen.Stap("GROEP-3", "aandeel in het surplus van de groep", Toegekend(groep.Aandeel), Opmaak.EuroOnafgerond, "euro per jaar", $"van het blad {Groepsblad.Naam}: surplus ÷ gerechtigde cliënten");

    private Toekenningsplaatsen Toekenning(string surplus, string maximum)
    {
        var dagen = _parameters.DagenPerJaar;
        var zonder = $"MIN({Jaarbedrag100},{maximum})*{Tariefpercentage}";
        var afgetopt = _stappen.Stap("BEDRAG-3", "afgetopt", Toegekend($"IF({Formules.Verschil($"{Jaarbedrag100}+{surplus}", maximum)}>=0,\"ja\",\"nee\")"), Opmaak.Antwoord, woorden: "100 %-bedrag + surplus ≥ maximum per jaar");
        var na = _stappen.Stap("BEDRAG-3", "100 %-bedrag na maximum", Toegekend($"MIN({Jaarbedrag100}+{surplus},{maximum})"), Opmaak.EuroOnafgerond, "euro per jaar", "het kleinste van 100 %-bedrag + surplus en maximum");
        var onafgerond = _stappen.Stap("BEDRAG-4", "jaarbedrag, onafgerond", Toegekend($"{na}*{Tariefpercentage}"), Opmaak.EuroOnafgerond, "euro per jaar", "100 %-bedrag na maximum × tariefpercentage");
        var dagOnafgerond = _stappen.Stap("BEDRAG-4", "etmaalbedrag, onafgerond", Toegekend($"{onafgerond}/{dagen}"), Opmaak.EuroOnafgerond, "euro per dag", "jaarbedrag ÷ dagen per jaar");
        var jaar = _stappen.Stap("BEDRAG-5", "jaarbedrag", Toegekend($"ROUND({onafgerond},2)"), Opmaak.Euro, "euro per jaar", "op centen, half van nul af");
        var dag = _stappen.Stap("BEDRAG-5", "etmaalbedrag", Toegekend($"ROUND({dagOnafgerond},2)"), Opmaak.Euro, "euro per dag", "op centen, uit het onafgeronde jaarbedrag");
        var jaarZonder = _stappen.Stap("BEDRAG-5", "jaarbedrag zonder surplus", Toegekend($"ROUND({zonder},2)"), Opmaak.Euro, "euro per jaar", "als het zorgkantoor het surplus niet toekent");
        var dagZonder = _stappen.Stap("BEDRAG-5", "etmaalbedrag zonder surplus", Toegekend($"ROUND({zonder}/{dagen},2)"), Opmaak.Euro, "euro per dag", "als het zorgkantoor het surplus niet toekent");
        return new(afgetopt, onafgerond, jaar, dag, jaarZonder, dagZonder);
    }

    private void Uitkomsten(Toekenningsplaatsen bedragen, string? bespreekbaar, string surplus)
    {
        var (meerzorgprofiel, waardig) = (_uitkomst as Meerzorgprofiel, _uitkomst as Meerzorgwaardig);
        _stappen.Uitkomstkop();
        _stappen.Uitkomst("classificatie", Klasse, meerzorgprofiel is null ? _uitkomst.Naam.Nl : "meerzorgprofiel");
        _stappen.Uitkomst("meerzorgprofiel", _nummer, meerzorgprofiel?.Nummer, "", Opmaak.Uitkomst);
        _stappen.Uitkomst("meerzorguren", AlsGoed($"ROUND({_meerzorguren},2)"), Rekenblad.Afgerond(_uitkomst.Meerzorguren.Seconden), "seconden per week", Opmaak.Uitkomst);
        _stappen.Uitkomst("jaarbedrag", bedragen.PerJaar, waardig?.Jaarbedrag, "euro per jaar");
        _stappen.Uitkomst("etmaalbedrag", bedragen.PerDag, waardig?.Etmaalbedrag, "euro per dag");
        _stappen.Uitkomst("jaarbedrag zonder surplus", bedragen.PerJaarZonderSurplus, waardig?.ZonderSurplus.Jaarbedrag, "euro per jaar");
        _stappen.Uitkomst("etmaalbedrag zonder surplus", bedragen.PerDagZonderSurplus, waardig?.ZonderSurplus.Etmaalbedrag, "euro per dag");
        if (bespreekbaar is not null) _stappen.Uitkomst("contextmiddelen bespreekbaar", bespreekbaar, waardig is null ? Formules.NietVanToepassing : Groepsblad.Oordeel(waardig.Contexttoets));
        _stappen.Uitkomst("surplus", $"IF(COUNT({surplus})=0,{surplus},ROUND({surplus},2))", Rekenblad.Afgerond(waardig?.Surplus), "euro per jaar");
        _stappen.Uitkomst("afgetopt", bedragen.Afgetopt, waardig is null ? Formules.NietVanToepassing : waardig.Afgetopt ? "ja" : "nee");
    }

    private string VanPrestatie(string kolom, string keuze) => $"INDEX({kolom},MATCH({keuze},{_profiel.Keuzes},0))";

    /// <summary>Nothing is calculated from input that is not in order.</summary>
    private string AlsGoed(string formule, string anders = "\"\"") => Formules.Als($"{Controle}={Formules.Tekst(Formules.InOrde)}", formule, anders);

    /// <summary>Only a client that qualifies has an amount.</summary>
    private string Gerechtigd(string formule) => Formules.Als($"{_rij}>0", formule, Formules.Tekst(Formules.NietVanToepassing));

    /// <summary>What is granted; in a group it waits until the input of every client is in order.</summary>
    private string Toegekend(string formule) =>
        Formules.Als($"{_groep?.Controle ?? Controle}={Formules.Tekst(Formules.InOrde)}", Gerechtigd(formule), Formules.Tekst(Formules.FouteInvoer));

    private sealed record Toekenningsplaatsen(string Afgetopt, string Onafgerond, string PerJaar, string PerDag, string PerJaarZonderSurplus, string PerDagZonderSurplus);
}

/// <summary>Where the input of a client is.</summary>
/// <param name="Behandeling">Inclusive of behandeling: ja or nee.</param>
/// <param name="Dagbesteding">Inclusive of dagbesteding: ja or nee.</param>
/// <param name="Wonen">Wonen, or its parts.</param>
/// <param name="Dagbestedingsuren">Dagbesteding.</param>
/// <param name="Nacht">Night care.</param>
/// <param name="Behandelaren">Treatment, per discipline.</param>
/// <param name="Minuren">Min-uren.</param>
/// <param name="ContextUren">Context hours per year.</param>
/// <param name="ContextEuro">Context euros per year; a client of a group has none.</param>
/// <param name="Tariefpercentage">The tariefpercentage; in a group that of the group.</param>
/// <param name="Getallen">All cells with a number.</param>
/// <param name="AantalGetallen">How many those are.</param>
internal sealed record Clientinvoer(
    string Behandeling,
    string Dagbesteding,
    string Wonen,
    string Dagbestedingsuren,
    string Nacht,
    string Behandelaren,
    string Minuren,
    string ContextUren,
    string? ContextEuro,
    string? Tariefpercentage,
    string Getallen,
    int AantalGetallen)
{
    public static Clientinvoer Van(Stappenblad blad, Aanvraag aanvraag, (Groepsplaatsen Plaatsen, Uren EigenContext)? groep)
    {
        var (zorg, behandelaren) = (aanvraag.Zorg, aanvraag.Behandelaren);
        var behandeling = blad.Keuze("UREN-4", "inclusief behandeling", aanvraag.Behandeling);
        var dagbesteding = blad.Keuze("UREN-4", "inclusief dagbesteding", aanvraag.Dagbesteding);

        bool isGesplitst = zorg.Wonen != zorg.TotaalWonen;
        int eerste = blad.Blad.Rij + 1;
        var wonen = isGesplitst
            ? Reeks(blad, "UREN-1", ("begeleiding", zorg.Begeleiding), ("verzorging", zorg.Verzorging), ("verpleging", zorg.Verpleging))
            : blad.Tijd("UREN-1", "wonen", zorg.Wonen);
        var dagbestedingsuren = blad.Tijd("UREN-1", "dagbesteding", zorg.Dagbesteding);
        var nacht = blad.Tijd("UREN-1", "nacht", zorg.Nacht);
        var behandelen = Reeks(
            blad,
            "UREN-2",
            ("gedragsdeskundige", behandelaren.Gedragsdeskundige),
            ("psychiater", behandelaren.Psychiater),
            ("AVG", behandelaren.Avg),
            ("SOG", behandelaren.Sog),
            ("geriater", behandelaren.Geriater),
            ("overige behandelaren", behandelaren.Overig));
        var minuren = blad.Tijd("UREN-6", "min-uren", aanvraag.Minuren);
        var contextUren = blad.Tijd("UREN-3", groep is null ? "contexturen" : "eigen contexturen", groep?.EigenContext ?? aanvraag.Context.UrenPerJaar, "uren per jaar");
        var contextEuro = groep is null ? blad.Euro("CONTEXT-1", "contextmiddelen in euro's", aanvraag.Context.Euro) : null;
        var tariefpercentage = groep is null ? blad.Percentage("BEDRAG-4", "tariefpercentage", aanvraag.Tariefpercentage) : null;
        int laatste = blad.Blad.Rij;
        return new(
            behandeling,
            dagbesteding,
            wonen,
            dagbestedingsuren,
            nacht,
            behandelen,
            minuren,
            contextUren,
            contextEuro,
            tariefpercentage,
            Blad.Adressen(eerste, laatste, Stappenblad.Waarde),
            laatste - eerste + 1);
    }

    private static string Reeks(Stappenblad blad, string regel, params ReadOnlySpan<(string Naam, Uren Uren)> tijden)
    {
        int eerste = blad.Blad.Rij + 1;
        foreach (var (naam, uren) in tijden) blad.Tijd(regel, naam, uren);
        return Blad.Adressen(eerste, blad.Blad.Rij, Stappenblad.Waarde);
    }
}
