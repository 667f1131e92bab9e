using System.Collections.Immutable;
using System.Globalization;
using System.Xml;
using static Meerzorg.Rekentool.Excel.Formulierlezer;

namespace Meerzorg.Rekentool.Excel;

/// <summary>Fills in a form by its layout. What a cell cannot hold exactly is a fault, so that the form asks for what the application asks for.</summary>
internal sealed class Formuliervuller
{
    private static readonly Tekst Aanhef = new("De aanvraag past niet in het formulier", "The application does not fit the form");

    private readonly byte[] _werkmap;
    private readonly Werkmap _map;
    private readonly Formulierindeling _indeling;
    private readonly Dictionary<(string Blad, string Cel), Celwaarde> _cellen = [];
    private readonly List<Fout> _fouten = [];

    private Formuliervuller(Stream sjabloon, int jaar)
    {
        using (var inhoud = Werkmappakket.Begrensd(sjabloon)) _werkmap = inhoud.ToArray();
        _map = Werkmap.Lees(new MemoryStream(_werkmap));
        _indeling = Formulierlezer.Indeling(_map, aangenomen: null);
        if (jaar != _indeling.Jaar)
        {
            Meld("jaar", Tekst.Gelijk($"{jaar}"), new($"{_indeling.Jaar}, het jaar van het formulier", $"{_indeling.Jaar}, the year of the form"));
            Weiger();
        }

        foreach (var cel in Invoercellen()) _cellen[cel] = default;
        foreach (var (blad, cel) in Bedragen()) _cellen[(blad, cel)] = new(Celsoort.Getal, "0");
        foreach (var (blad, cel) in Onderwerpen())
        {
            // The letter before a subject is of the form.
            if (_map[blad, cel] is { IsLeeg: false } waarde && waarde.Tekst.Trim() is not [_, '.']) _cellen[(blad, cel)] = waarde.Tekst is [var letter, '.', ..] ? Woord($"{letter}. ") : default;
        }

        foreach (var (blad, cel) in _cellen.Keys.Where(cel => _map[cel.Blad, cel.Cel].IsFormule))
            throw new OngeldigFormulierException(new Tekst($"een formule in {blad}!{cel}", $"a formula in {blad}!{cel}"), new("een waarde of niets in een cel die wordt ingevuld", "a value or nothing in a cell that is filled in"));
    }

    private Formulierindeling.Individueelindeling Deel => _indeling.Individueel;

    public static byte[] Vul(Stream sjabloon, Aanvraag aanvraag, int jaar, Aanvraagsoort soort)
    {
        var vuller = new Formuliervuller(sjabloon, jaar);
        vuller._fouten.AddRange(Rekentool.Voor(jaar).Controleer(aanvraag));
        vuller.Weiger();
        vuller.Individueel(aanvraag, soort);
        return vuller.Schrijf(formulier => formulier.Soort == soort && formulier.Aanvraag is { } gelezen
            && (gelezen.Context, gelezen.Tariefpercentage) == (aanvraag.Context, aanvraag.Tariefpercentage)
            && Gevraagd(gelezen) == Gevraagd(aanvraag) && Rijen(gelezen).SequenceEqual(Rijen(aanvraag)));
    }

    public static byte[] Vul(Stream sjabloon, Groepsaanvraag groep, int jaar)
    {
        var vuller = new Formuliervuller(sjabloon, jaar);
        vuller._fouten.AddRange(Rekentool.Voor(jaar).Controleer(groep));
        vuller.Weiger();
        vuller.Groep(groep);
        return vuller.Schrijf(formulier => formulier.Groep is { } gelezen
            && (gelezen.Context, gelezen.Tariefpercentage) == (groep.Context, groep.Tariefpercentage)
            && gelezen.Clienten.Select(Gevraagd).SequenceEqual(groep.Clienten.Select(Gevraagd)));
    }

    private byte[] Schrijf(Func<Formulier, bool> zegtHetzelfde)
    {
        Weiger();
        var gevuld = Celschrijver.Schrijf(_werkmap, _cellen.ToLookup(cel => Werkmappakket.Bladnaam(cel.Key.Blad), cel => (cel.Key.Cel, cel.Value)));
        return zegtHetzelfde(Formulier.Lees(new MemoryStream(gevuld))) ? gevuld : throw new InvalidOperationException("Het ingevulde formulier vraagt iets anders dan de aanvraag.");
    }

    /// <summary>What a form can hold of the care for a client, however the application divides it.</summary>
    private static (Zorgprofiel, bool, bool, Uren, Uren, Uren, Uren, Uren) Gevraagd(Zorgvraag vraag) =>
        (vraag.Zorgprofiel, vraag.Behandeling, vraag.Dagbesteding, vraag.Zorg.TotaalWonen, vraag.Zorg.Dagbesteding, vraag.Zorg.Nacht, vraag.Behandelaren.Totaal, vraag.Minuren);

    private static IEnumerable<(Programmadag, Uren, Uren, Zorgsoort, decimal)> Rijen(Aanvraag aanvraag) =>
        (aanvraag.Weekinzet?.Programma.Rijen ?? []).Select(rij => (rij.Tijdvak.Dag, rij.Tijdvak.Van, rij.Tijdvak.Tot, rij.Soort, Verhouding(rij.Tijdvak.Bezetting))).Order();

    private void Individueel(Aanvraag aanvraag, Aanvraagsoort soort)
    {
        Voorblad(soort == Aanvraagsoort.Preventief ? _indeling.Woorden.Preventief : _indeling.Woorden.Individueel, aanvraag.Tariefpercentage, [aanvraag.Zorgprofiel.Sector]);
        Client(_indeling.Clienten.EersteRij, "client 1", aanvraag, "");
        var programma = aanvraag.Weekinzet?.Programma ?? new();
        Tijd(Deel.Blad, Deel.Nacht, aanvraag.Zorg.Nacht, programma.Nacht.Totaal == Uren.Nul ? "zorg.nacht" : "dagprogramma.nacht");
        Tijd(Deel.Blad, Deel.Behandelaren, aanvraag.Behandelaren.Totaal, "behandelaren");
        Tijd(Deel.Blad, Deel.Minuren, aanvraag.Minuren, programma.Afwezigheid.IsEmpty ? "minuren" : "dagprogramma.afwezigheid");
        Context(Deel.Blad, (Deel.ContextUren, Deel.ContextEuro), aanvraag.Context);

        AlleenUitProgramma("wonen", aanvraag.Zorg.TotaalWonen, programma, Zorgsoort.Wonen);
        AlleenUitProgramma("dagbesteding", aanvraag.Zorg.Dagbesteding, programma, Zorgsoort.Dagbesteding);
        var rijen = programma.Rijen.Select((rij, nummer) => (Pad: Pad("dagprogramma.rijen", nummer), rij.Soort, rij.Tijdvak)).ToList();
        foreach (var (pad, _, tijdvak) in rijen) HeleDagen(pad, tijdvak);
        var tijden = Tijden();
        foreach (var dag in Deel.Programma) Programma(dag, rijen.Where(rij => rij.Tijdvak.Dag.Naam().Nl == dag.Dag).OrderBy(rij => rij.Tijdvak.Van), tijden);
    }

    private void Groep(Groepsaanvraag groep)
    {
        var (deel, client) = (_indeling.Groep, _indeling.Clienten);
        Voorblad(_indeling.Woorden.Groep, groep.Tariefpercentage, [.. groep.Clienten.Select(een => een.Zorgprofiel.Sector)]);
        Zet(_indeling.Voorblad.Blad, _indeling.Voorblad.AantalClienten, new(Celsoort.Getal, Nummer(groep.Clienten.Length)));
        Context(deel.Blad, (deel.ContextUren, deel.ContextEuro), groep.Context);
        int plaatsen = client.LaatsteRij - client.EersteRij + 1;
        if (groep.Clienten.Length > plaatsen) Meld("clienten", Tekst.Gelijk(Nummer(groep.Clienten.Length)), new($"ten hoogste {plaatsen} cliënten in één formulier", $"at most {plaatsen} clients in one form"));
        foreach (var (nummer, een) in groep.Clienten.Index())
        {
            var (pad, rij) = (Pad("clienten", nummer) + ".", deel.Rij(client.EersteRij + nummer));
            Client(client.EersteRij + nummer, een.Kenmerk, een, pad);
            foreach (var (kolom, uren, lid) in (ReadOnlySpan<(string, Uren, string)>)
                [
                    (deel.Wonen, een.Zorg.TotaalWonen, "zorg.wonen"), (deel.Dagbesteding, een.Zorg.Dagbesteding, "zorg.dagbesteding"), (deel.Nacht, een.Zorg.Nacht, "zorg.nacht"),
                    (deel.Behandelaren, een.Behandelaren.Totaal, "behandelaren"), (deel.Minuren, een.Minuren, "minuren"),
                ])
            {
                Tijd(deel.Blad, Cel(kolom, rij), uren, pad + lid);
            }

            if (een.ContextUrenPerJaar != Uren.Nul)
                Meld(pad + "context.urenPerJaar", Tekst.Gelijk($"{een.ContextUrenPerJaar}"), new("niets: het formulier heeft alleen contexturen van de groep als geheel", "nothing: the form has context hours of the group as a whole only"));
        }
    }

    private void Voorblad(string soort, decimal tariefpercentage, HashSet<Sector> sectoren)
    {
        var deel = _indeling.Voorblad;
        if (sectoren.Count == 1) Zet(deel.Blad, deel.Sector, Woord($"{sectoren.Single()}"));
        Zet(deel.Blad, deel.Soort, Woord(soort));
        Getal(deel.Blad, deel.Tariefpercentage, tariefpercentage, "tariefpercentage");
    }

    private void Context(string blad, (string Uren, ImmutableArray<string> Euro) cellen, Contextmiddelen context)
    {
        Tijd(blad, cellen.Uren, context.UrenPerJaar, "context.urenPerJaar");
        Getal(blad, cellen.Euro[0], context.Euro, "context.euro");
    }

    private void Client(int rij, string naam, Zorgvraag vraag, string pad)
    {
        var (deel, woorden) = (_indeling.Clienten, _indeling.Woorden);
        var profielen = Lijst(_indeling.Lijsten.Zorgprofielen).Where(een => een.Soort == Celsoort.Tekst).ToList();
        var profiel = profielen.FirstOrDefault(een => Zorgprofiel.TryParse(een.Tekst, out var gelezen) && gelezen == vraag.Zorgprofiel);
        var lijst = string.Join(", ", profielen.Where(een => !een.IsLeeg).Select(Formulierlezer.Getoond));
        if (profiel.IsLeeg) Meld(pad + "zorgprofiel", Tekst.Gelijk($"{vraag.Zorgprofiel}"), lijst.Length > 0 ? Tekst.Gelijk(lijst) : new("een formulier met een lijst van zorgzwaartepakketten", "a form with a list of zorgzwaartepakketten"));
        if (vraag.Leveringsvorm != Leveringsvorm.ZZP) Meld(pad + "leveringsvorm", Tekst.Gelijk(vraag.Leveringsvorm.Naam()), new("ZZP: het formulier heeft geen andere leveringsvorm", "ZZP: the form has no other leveringsvorm"));
        if (!IsTekst(naam)) Meld(pad + "kenmerk", Tekst.Gelijk(Invoertekst.Aangehaald(naam)), new("een tekst die in een werkmap kan staan", "a text that a workbook can hold"));
        Zet(deel.Blad, Cel(deel.Naam, rij), Woord(naam));
        Zet(deel.Blad, Cel(deel.Zorgprofiel, rij), profiel);
        Zet(deel.Blad, Cel(deel.Dagbesteding, rij), Woord(vraag.Dagbesteding ? woorden.Ja : woorden.Nee));
        Zet(deel.Blad, Cel(deel.Behandeling, rij), Woord(vraag.Behandeling ? woorden.Ja : woorden.Nee));
    }

    private void AlleenUitProgramma(string naam, Uren uren, Dagprogramma programma, Zorgsoort soort)
    {
        if (uren != Uren.Nul && !programma.Rijen.Any(rij => rij.Soort == soort))
            Meld($"zorg.{naam}", Tekst.Gelijk($"{uren}"), new("een dagprogramma: in het formulier komen deze uren alleen daaruit", "a day programme: in the form these hours come from there only"));
    }

    private void HeleDagen(string pad, Tijdvak tijdvak)
    {
        var alle = (tijdvak with { Dagen = null }).DagenPerWeek;
        if (!Deel.Programma.Any(dag => dag.Dag == tijdvak.Dag.Naam().Nl)) Meld(pad + ".dag", tijdvak.Dag.Naam(), new("werkdag of weekenddag: het formulier heeft één programma voor beide dagen", "werkdag or weekenddag: the form has one programme for both days"));
        else if (tijdvak.DagenPerWeek != alle) Meld(pad + ".dagen", Tekst.Gelijk(Nummer(tijdvak.DagenPerWeek)), new($"alle {alle}: het formulier heeft voor elke dag hetzelfde programma", $"all {alle}: the form has the same programme for each day"));
    }

    /// <summary>Rows of one kind of day, in order of time. Each begins where the one above ends: where the client is elsewhere, a row says only until when.</summary>
    private void Programma(Formulierindeling.Programmaindeling dag, IEnumerable<(string Pad, Zorgsoort Soort, Tijdvak Tijdvak)> rijen, Dictionary<Uren, Celwaarde> tijden)
    {
        var (nummer, van) = (dag.EersteRij, Uren.Parse(dag.Begin, CultureInfo.InvariantCulture));
        foreach (var (pad, soort, tijdvak) in rijen)
        {
            if (tijdvak.Van < van) Meld(pad + ".van", Tekst.Gelijk($"{tijdvak.Van}"), new($"{van} of later: in het formulier begint een rij niet voordat de vorige eindigt", $"{van} or later: in the form a row does not begin before the one above ends"));
            else if (tijdvak.Van > van) Tot(pad + ".van", tijdvak.Van, nummer++);
            Tot(pad + ".tot", tijdvak.Tot, nummer);
            Zet(Deel.Blad, Cel(dag.Soort, nummer), Woord(soort == Zorgsoort.Wonen ? _indeling.Woorden.Wonen : _indeling.Woorden.Dagbesteding));
            Zet(Deel.Blad, Cel(dag.Bezetting, nummer++), Bezetting(pad + ".bezetting", tijdvak.Bezetting));
            van = tijdvak.Tot > van ? tijdvak.Tot : van;
        }

        int plaatsen = dag.LaatsteRij - dag.EersteRij + 1;
        if (nummer - dag.EersteRij is var nodig && nodig > plaatsen)
            Meld("dagprogramma.rijen", new($"{nodig} rijen op een {dag.Dag}, met die waarin de cliënt elders is", $"{nodig} rows on a {dag.Dag}, with those where the client is elsewhere"), new($"ten hoogste {plaatsen}", $"at most {plaatsen}"));

        void Tot(string pad, Uren tijd, int rij)
        {
            if (tijden.TryGetValue(tijd, out var waarde)) Zet(Deel.Blad, Cel(dag.Tot, rij), waarde);
            else Meld(pad, Tekst.Gelijk($"{tijd}"), new($"een kwartier van {dag.Begin} tot en met {dag.Einde}, zoals in de lijst van het formulier", $"a quarter from {dag.Begin} up to and including {dag.Einde}, as in the list of the form"));
        }
    }

    private Celwaarde Bezetting(string pad, Bezetting bezetting)
    {
        var clienten = Verhouding(bezetting);
        if (clienten * bezetting.Medewerkers != bezetting.Clienten || !_indeling.Woorden.Bezettingen.Contains(clienten))
        {
            string Verwacht(Taal taal) => string.Join("; ", _indeling.Woorden.Bezettingen.Where(een => een > 0).Select(een => Notatie.Getal(een, taal)));
            Meld(pad, new(bezetting.ToString(Taal.Nederlands), bezetting.ToString(Taal.Engels)), new($"1 op een van {Verwacht(Taal.Nederlands)}", $"1 on one of {Verwacht(Taal.Engels)}"));
        }

        return new(Celsoort.Getal, clienten.ToString("0.####", CultureInfo.InvariantCulture));
    }

    /// <summary>The clients to one carer, as the form has it.</summary>
    private static decimal Verhouding(Bezetting bezetting) => bezetting.Clienten / bezetting.Medewerkers;

    /// <summary>The times of the form's list, each as the list has it: some are not the nearest number to their time.</summary>
    private Dictionary<Uren, Celwaarde> Tijden()
    {
        var tijden = new Dictionary<Uren, Celwaarde>();
        foreach (var waarde in Lijst(_indeling.Lijsten.Tijden))
        {
            if (waarde.Getal is >= 0 and <= Formulierlezer.MaximaleDagen and var dagen) tijden.TryAdd(Uren.VanSeconden(decimal.Round(dagen * SecondenPerDag)), waarde);
        }

        return tijden;
    }

    private IEnumerable<Celwaarde> Lijst(string kolom)
    {
        var lijst = _indeling.Lijsten;
        for (int rij = lijst.EersteRij; _map[lijst.Blad, Cel(kolom, rij)] is { IsLeeg: false } waarde; rij++) yield return waarde with { IsFormule = false };
    }

    /// <summary>A time as a part of a day: the nearest number that a cell can hold, which is read as the same second.</summary>
    private void Tijd(string blad, string cel, Uren uren, string pad)
    {
        var seconden = decimal.Truncate(uren.Seconden);
        if (Uren.VanSeconden(seconden) != uren) Meld(pad, Tekst.Gelijk($"{uren}"), new("hele seconden: een cel houdt geen deel ervan precies", "whole seconds: no cell holds a part of one exactly"));
        Zet(blad, cel, new(Celsoort.Getal, ((double)seconden / (double)SecondenPerDag).ToString("R", CultureInfo.InvariantCulture)));
    }

    private void Getal(string blad, string cel, decimal getal, string pad)
    {
        var tekst = ((double)getal).ToString("R", CultureInfo.InvariantCulture);
        if (decimal.Parse(tekst, NumberStyles.Float, CultureInfo.InvariantCulture) != getal)
            Meld(pad, new(Notatie.Getal(getal, Taal.Nederlands), Notatie.Getal(getal, Taal.Engels)), new("een getal van ten hoogste 15 cijfers: meer houdt een cel niet", "a number of at most 15 digits: a cell holds no more"));
        Zet(blad, cel, new(Celsoort.Getal, tekst));
    }

    /// <summary>Everything that is filled in for a client, whoever it was: nothing of another may stay.</summary>
    private IEnumerable<(string Blad, string Cel)> Invoercellen()
    {
        var (voorblad, client, groep, verhuizing) = (_indeling.Voorblad, _indeling.Clienten, _indeling.Groep, _indeling.Verhuizing);
        foreach (var cel in (string[])[voorblad.Soort, voorblad.Tariefpercentage, voorblad.AantalClienten, voorblad.Sector, voorblad.NieuwOfVerlenging, voorblad.Locatie, voorblad.Maanden]) yield return (voorblad.Blad, cel);
        foreach (var cel in (string[])[Deel.Nacht, Deel.Behandelaren, Deel.Minuren, Deel.ContextUren]) yield return (Deel.Blad, cel);
        yield return (groep.Blad, groep.ContextUren);
        foreach (var cel in (string[])[verhuizing.Bsn, verhuizing.Toeslag, verhuizing.Verhuisdatum]) yield return (verhuizing.Blad, cel);
        string?[] kolommen = [client.Naam, client.Geboortedatum, client.Bsn, client.Zorgprofiel, client.Dagbesteding, client.Behandeling, client.Opname, client.Ingangsdatum, client.Cce, client.Lvhc, client.LvhcDoelgroep];
        for (int rij = client.EersteRij; rij <= client.LaatsteRij; rij++)
        {
            foreach (var kolom in kolommen.OfType<string>()) yield return (client.Blad, Cel(kolom, rij));
            foreach (var kolom in groep.Urenkolommen) yield return (groep.Blad, Cel(kolom, groep.Rij(rij)));
        }

        foreach (var dag in Deel.Programma)
        {
            for (int rij = dag.EersteRij; rij <= dag.LaatsteRij; rij++)
            {
                foreach (var kolom in (string[])[dag.Tot, dag.Soort, dag.Bezetting]) yield return (Deel.Blad, Cel(kolom, rij));
            }
        }
    }

    /// <summary>The amounts of context: 0 in a blank form.</summary>
    private IEnumerable<(string Blad, string Cel)> Bedragen() => Deel.ContextEuro.Select(cel => (Deel.Blad, cel)).Concat(_indeling.Groep.ContextEuro.Select(cel => (_indeling.Groep.Blad, cel)));

    private IEnumerable<(string Blad, string Cel)> Onderwerpen() =>
        Deel.ContextOnderwerp.Select(cel => (Deel.Blad, cel)).Concat(_indeling.Groep.ContextOnderwerp.Select(cel => (_indeling.Groep.Blad, cel)));

    private void Zet(string blad, string cel, Celwaarde waarde) => _cellen[(blad, cel)] = waarde;

    private void Meld(string pad, Tekst gevonden, Tekst verwacht) => _fouten.Add(new(Foutsoort.BuitenBereik, pad, gevonden, verwacht));

    private void Weiger()
    {
        if (_fouten.Count > 0) throw new OngeldigeInvoerException(Aanhef, [.. _fouten]);
    }

    private static bool IsTekst(string tekst)
    {
        const int Langste = 32_767; // of a cell
        try
        {
            return XmlConvert.VerifyXmlChars(tekst).Length <= Langste;
        }
        catch (XmlException)
        {
            return false;
        }
    }

    private static Celwaarde Woord(string tekst) => new(Celsoort.Tekst, tekst);

    private static string Nummer(int nummer) => nummer.ToString(CultureInfo.InvariantCulture);

    private static string Pad(string lijst, int nummer) => string.Create(CultureInfo.InvariantCulture, $"{lijst}.{nummer + 1}");
}
