using FsCheck;
using FsCheck.Fluent;
using Meerzorg.Rekentool.Herijking;
using Meerzorg.Rekentool.Pgb;
using Meerzorg.Rekentool.Tests.Cyclus;
using Meerzorg.Rekentool.Tests.Eigenschappen;
using Meerzorg.Rekentool.Tests.Pgb;

namespace Meerzorg.Rekentool.Tests.Hulp;

/// <summary>Documents that the package reads, with every field that they can have; all of them are valid.</summary>
internal static class Documenten
{
    /// <summary>The first day on which a situation is looked at; what is past then is past later.</summary>
    private static readonly DateOnly Peildatum = new(2026, 9, 1);

    private static readonly Gen<string> Tekst = Gen.Elements("a", "B 7", "brief van 1 oktober 2026", "\"aanhaling\" & € ÷ ë", "regel 1\nregel 2", " met spaties ", "12");

    /// <summary>Situations of a provider with one of the policies of the package.</summary>
    public static Arbitrary<Situatiedocument> Situaties { get; } = Arb.From(
        from beleid in Gen.Elements(Zorgkantoorbeleid.Gepubliceerd.ToArray())
        from later in Gen.Choose(0, 400)
        let peildatum = Peildatum.AddDays(later)
        from levert in Gen.Elements(true, true, false)
        from clienten in Lijst(levert ? 4 : 0, nummer => Client($"c{nummer}"), Beschikking)
        from groepen in Lijst(levert ? 3 : 0, nummer => Gen.Constant($"groep {nummer}"), Groep)
        from nieuweGroepen in Lijst(3, nummer => Gen.Constant($"nieuw {nummer}"), kenmerk => from start in Dag select new NieuweGroep { Kenmerk = kenmerk, Start = start })
        from nieuwe in Gen.Choose(0, 3)
        from meer in Gen.Choose(0, levert ? 20 : 0)
        from ja in Gen.Choose(0, 3)
        from dialoog in Misschien(Gen.Choose(0, 400).Select(peildatum.AddDays))
        from laatste in Misschien(Voorbij)
        select new Situatiedocument(beleid, new()
        {
            Peildatum = peildatum,
            LevertMeerzorg = levert,
            IndividueleClienten = clienten.Length + nieuwe + meer,
            NieuweClienten = nieuwe,
            PlanGevraagd = (ja & 1) > 0,
            EigenInitiatief = (ja & 2) > 0,
            Dialoog = dialoog,
            LaatsteDialoog = laatste,
            Clienten = [.. clienten],
            Groepen = [.. groepen],
            NieuweGroepen = [.. nieuweGroepen],
        }),
        Kleiner);

    /// <summary>Policies of a zorgkantoor.</summary>
    public static Arbitrary<Zorgkantoorbeleid> Beleid { get; } = Arb.From(
        from bronnen in Bronnen
        from naam in Tekst
        from dag in Dag
        from plan in Gen.Choose(0, 1_000_000).Bepaling(bronnen)
        from termijnen in Termijn.Bepaling(bronnen).ArrayOf(3)
        from janee in Gen.Elements(true, false).Bepaling(bronnen).ArrayOf(4)
        from wijzen in Misschien((from nl in Tekst from en in Tekst select new Tekst(nl, en)).Bepaling(bronnen)).ArrayOf(6)
        from vensters in Venster.Bepaling(bronnen).ArrayOf(2)
        from uiterlijk in Misschien(Jaardag.Bepaling(bronnen))
        let per = uiterlijk is null ? termijnen[2] : termijnen[2] with { Waarde = new(termijnen[2].Waarde.Aantal, Termijneenheid.Jaren) }
        select Zorgkantoorbeleid.Vorm.Leeg() with
        {
            Naam = naam,
            GecontroleerdOp = dag,
            Bronnen = bronnen,
            PlanBijMeerDan = plan,
            OokGroepsclienten = janee[3],
            PlanVoorDialoog = termijnen[0],
            PlanVoorEersteGroepsaanvraag = janee[0],
            PlanWijze = wijzen[0],
            EvaluatieVoorDialoog = termijnen[1],
            EvaluatieMetHeraanvraag = janee[1],
            EvaluatieWijze = wijzen[1],
            DialoogPer = per,
            DialoogUiterlijk = uiterlijk,
            DialoogAlleenBijMeerzorgplan = janee[2],
            DialoogWijze = wijzen[2],
            OntwikkeltrajectWijze = wijzen[3],
            Groepsaanvraagvenster = vensters[0],
            GroepsaanvraagWijze = wijzen[4],
            IndividueelAanvraagvenster = vensters[1],
            IndividueleAanvraagWijze = wijzen[5],
        });

    /// <summary>The terms of the regulation.</summary>
    public static Arbitrary<Termijnen> Termijnbestanden { get; } = Arb.From(
        from bronnen in Bronnen
        from dag in Dag
        from termijnen in Termijn.Bepaling(bronnen).ArrayOf(4)
        from profielen in Gen.SubListOf(Zorgprofiel.Alle.ToArray())
        from perProfiel in Gen.CollectToArray(profielen.Select(profiel =>
            from maximaal in Termijn.Bepaling(bronnen)
            from verlenging in Gen.Elements(true, false).Bepaling(bronnen)
            select new Profieltermijn(profiel, maximaal, verlenging)))
        from prestatie in Tekst.Bepaling(bronnen)
        select Termijnen.Vorm.Leeg() with
        {
            GecontroleerdOp = dag,
            Bronnen = bronnen,
            PreventiefMinimaal = termijnen[0],
            PreventiefMaximaal = termijnen[1],
            Maximaal = termijnen[2],
            PerZorgprofiel = [.. perProfiel],
            Ontwikkeltraject = termijnen[3],
            Prestatie = prestatie,
        });

    /// <summary>Policies of a calibration.</summary>
    public static Arbitrary<Herijkingsbeleid> Herijkingsbeleiden { get; } = Arb.From(
        from naam in Tekst
        from aantal in Keuze(Gen.Choose(1, 1_000_000))
        from stap in Keuze(Gen.Choose(1, 24))
        from decimalen in Keuze(Gen.Choose(1, 12))
        from plaatsing in Keuze(Gen.Elements(Enum.GetValues<Bandplaatsing>()))
        from grens in Keuze(Gen.Elements(Enum.GetValues<Bandgrens>()))
        from overlap in Keuze(Gen.Elements(Enum.GetValues<Overlapkeuze>()))
        from gelijk in Keuze(Gen.Elements(Enum.GetValues<GelijkeGrenzen>()))
        from leeg in Keuze(Gen.Elements(Enum.GetValues<LegeBand>()))
        from neutraal in Keuze(Gen.Elements(true, false))
        select Herijkingsbeleid.Standaard with
        {
            Naam = naam,
            MinimumAantal = aantal,
            GrensstapUren = stap,
            Contextdecimalen = decimalen,
            Bandplaatsing = plaatsing,
            Bandgrens = grens,
            Overlap = overlap,
            GelijkeGrenzen = gelijk,
            LegeBand = leeg,
            Kostenneutraal = neutraal,
        });

    /// <summary>Care plans of 2026, some with a re-application.</summary>
    public static Arbitrary<Zorgplandocument> Zorgplannen { get; } = Arb.From(
        from plan in Plan
        from eerder in Plan
        from heraanvraag in Misschien(Heraanvraag(eerder, plan))
        select new Zorgplandocument(plan, heraanvraag),
        document => Plannen.Willekeurig.Shrinker(document.Plan).Select(plan => document with { Plan = plan }));

    /// <summary>Moves, of a meerzorgprofiel or of maatwerk.</summary>
    public static Arbitrary<Verhuizing> Verhuizingen { get; } = Arb.From(
        from profielen in Gen.Elements(Zorgprofiel.Alle.ToArray()).ArrayOf(2)
        from soort in Gen.Elements(Enum.GetValues<Aanvraagsoort>())
        from nummer in Misschien(Gen.Choose(1, 6))
        from seconden in Gen.Choose(1, 500_000)
        from context in Gen.OneOf(Gen.Constant(0), Gen.Choose(1, 5_000_000))
        from beschikking in Dagen.Periode.Generator
        from verhuisdatum in Dagen.Dag.Generator
        from nieuw in Gen.Elements(true, false)
        from tarief in Gen.Choose(1, 10_000)
        select new Verhuizing
        {
            Beschikking = new()
            {
                Zorgprofiel = profielen[0],
                Soort = soort,
                Meerzorgprofiel = nummer,
                Meerzorguren = nummer is null ? Uren.VanSeconden(seconden) : null,
                ContextEuro = context / 100m,
                Ingangsdatum = beschikking.Van,
                Einddatum = beschikking.TotEnMet,
            },
            Verhuisdatum = verhuisdatum,
            Zorgprofiel = profielen[1],
            NieuwZorgkantoor = nieuw,
            Tariefpercentage = tarief / 10_000m,
        });

    /// <summary>Dossiers of which anything may be missing.</summary>
    public static Arbitrary<Dossier> Dossiers { get; } = Arb.From(
        from teksten in Misschien(Tekst).ArrayOf(3)
        from bsn in Misschien(Gen.Elements("111222333", "999990019"))
        from soort in Misschien(Gen.Elements(Enum.GetValues<Aanvraagsoort>()))
        from dagen in Misschien(Dag).ArrayOf(2)
        from maanden in Misschien(Gen.Choose(1, 60))
        from vragenlijst in Misschien(Gen.Elements(true, false))
        from geval in Aanvragen.Willekeurig.Generator
        from gevraagd in Gen.Elements(true, false)
        select new Dossier
        {
            Kenmerk = teksten[0],
            Bsn = bsn,
            Zorgaanbieder = teksten[1],
            Zorgkantoor = teksten[2],
            Soort = soort,
            Ingangsdatum = dagen[0],
            Einddatum = dagen[1],
            Maanden = maanden,
            Vragenlijst = vragenlijst,
            Aanvraag = gevraagd ? geval.Aanvraag : null,
        });

    /// <summary>Applications with their kind and period.</summary>
    public static Arbitrary<Termijnaanvraag> Termijnaanvragen { get; } = Arb.From(
        from geval in Aanvragen.Willekeurig.Generator
        from soort in Gen.Elements(Enum.GetValues<Aanvraagsoort>())
        from periode in Dagen.Periode.Generator
        from verlenging in Gen.Elements(true, false)
        from voorwaarden in Misschien(Gen.Elements(true, false)).ArrayOf(4)
        from gezegd in Gen.Elements(true, false)
        from toeslagen in Gen.ListOf(from toeslag in Tekst from centen in Gen.Choose(0, 100_000) select (toeslag, centen / 100m))
        select new Termijnaanvraag
        {
            Toeslagen = [.. toeslagen],
            Aanvraag = geval.Aanvraag,
            Soort = soort,
            Periode = periode,
            Verlenging = verlenging,
            Voorwaarden = !gezegd ? default : new()
            {
                ConcreetPlan = voorwaarden[0],
                ContextOpOrde = voorwaarden[1],
                CollegaOfCceBetrokken = voorwaarden[2],
                BekwameBetrokkenen = voorwaarden[3],
            },
        });

    public static Arbitrary<Groepstermijnaanvraag> Groepstermijnaanvragen { get; } = Arb.From(
        from geval in Groepsgevallen.Willekeurig.Generator
        from periode in Dagen.Periode.Generator
        from verlenging in Gen.Elements(true, false)
        from eigen in Misschien(Gen.Choose(0, periode.Dagen - 1)).ArrayOf(geval.Groep.Clienten.Length)
        select new Groepstermijnaanvraag
        {
            Clienten = [.. geval.Groep.Clienten.Select((client, nummer) => new Groepslid(client, eigen[nummer] is { } dag ? new(periode.Van.AddDays(dag), periode.TotEnMet) : null))],
            Context = geval.Groep.Context,
            Tariefpercentage = geval.Groep.Tariefpercentage,
            Periode = periode,
            Verlenging = verlenging,
        });

    private static Gen<DateOnly> Dag => Gen.OneOf(Gen.Choose(0, 73_000).Select(new DateOnly(2000, 1, 1).AddDays), Gen.Elements(new DateOnly(2000, 1, 1), new DateOnly(2028, 2, 29), new DateOnly(2199, 12, 31)));

    private static Gen<DateOnly> Voorbij => Gen.Choose(-4000, 0).Select(Peildatum.AddDays);

    private static Gen<Termijn> Termijn => from aantal in Gen.Choose(1, 100) from eenheid in Gen.Elements(Enum.GetValues<Termijneenheid>()) select new Termijn(aantal, eenheid);

    private static Gen<Jaardag> Jaardag =>
        from maand in Gen.Choose(1, 12)
        from dag in Gen.Choose(0, 28)
        let naam = Datumnotatie.Maandnaam(maand).Nl
        select Meerzorg.Rekentool.Cyclus.Jaardag.Lees(dag == 0 ? $"eind {naam}" : $"{dag} {naam}")!.Value;

    private static Gen<Aanvraagvenster?> Venster => Gen.OneOf(Gen.Constant((Aanvraagvenster?)null), from van in Jaardag from tot in Jaardag select (Aanvraagvenster?)new Aanvraagvenster(van, tot));

    private static Gen<Bronnen> Bronnen =>
        from aantal in Gen.Choose(1, 4)
        from herkomsten in (
            from document in Tekst
            from plaats in Tekst
            from status in Gen.Elements(Enum.GetValues<Waardestatus>())
            from afleiding in Tekst
            from opmerking in Misschien(Tekst)
            select new Herkomst(document, plaats, status, status == Waardestatus.Afgeleid ? afleiding : null, opmerking)).ArrayOf(aantal)
        select new Bronnen([.. herkomsten.Select((herkomst, nummer) => new Bron($"bron {nummer + 1}", herkomst))]);

    private static Gen<Zorgplan> Plan =>
        from basis in Plannen.Willekeurig.Generator
        from leeftijd in Gen.Choose(0, 120)
        from vorm in Gen.Elements(Leveringsvorm.Pgb, Leveringsvorm.Mpt)
        from budget in Gen.Elements(Plannen.Rekentool2026.Parameters.Van(basis.Zorgprofiel)!.Basisbudgetten.ToArray())
        from kosten in Misschien(Gen.Choose(1, 1_000_000_000).Select(centen => centen / 100m))
        from gezegd in Gen.Elements(true, true, false)
        from indexering in Gen.Choose(0, 9_999)
        from weken in Misschien(Gen.Choose(1, 530))
        from zaden in Gen.Choose(0, int.MaxValue).ArrayOf(basis.Regels.Length)
        from dag in Gen.Choose(0, 364)
        let regels = basis.Regels.Zip(zaden, MetAlles).ToList()
        select basis with
        {
            LeeftijdClient = leeftijd,
            AnderKanMaaltijdBereiden = gezegd || basis.Regels.Any(regel => regel.Aard == Zorgaard.Maaltijdbereiding) ? basis.AnderKanMaaltijdBereiden : null,
            Leveringsvorm = vorm,
            Ingangsdatum = dag % 3 == 0 ? null : new DateOnly(2026, 1, 1).AddDays(dag / 2),
            Einddatum = dag % 2 == 0 ? null : new DateOnly(2026, 1, 1).AddDays(dag),
            BijzondereBehoefte = (dag % 4) switch { 0 => null, 1 => true, _ => false },
            Basisbudget = budget,
            KostenInInstelling = kosten,
            Indexering = gezegd || regels.Exists(regel => regel.VorigTarief is not null) ? indexering / 10_000m : null,
            Toekenningsweken = weken,
            Regels = [.. regels],
        };

    private static Gen<Heraanvraag> Heraanvraag(Zorgplan eerder, Zorgplan plan) =>
        from aanvraag in Dag
        from wijziging in Dag
        from einde in Misschien(Dag)
        from ja in Gen.Choose(0, 15)
        from uitgevallen in Gen.SubListOf(eerder.Regels.Select(regel => regel.Zorgverlener.Naam).Distinct().ToArray())
        select new Heraanvraag
        {
            Eerder = eerder with { Zorgprofiel = plan.Zorgprofiel, Basisbudget = plan.Basisbudget },
            Aanvraagdatum = aanvraag,
            Wijzigingsdatum = wijziging,
            VoorafMogelijk = (ja & 1) > 0,
            EindeBeschikking = einde,
            NieuweFeiten = (ja & 2) > 0,
            Verzwaring = (ja & 4) > 0,
            Onderbouwd = (ja & 8) > 0,
            Uitgevallen = [.. uitgevallen],
        };

    /// <summary>The line with the fields that do not matter for what it buys; the carer of a name stays one carer.</summary>
    private static Zorgplanrij MetAlles(Zorgplanrij regel, int zaad)
    {
        var (toeval, leeftijd) = (new Random(zaad), regel.Zorgverlener.Leeftijd);
        bool? Antwoord() => toeval.Next(3) switch { 0 => null, 1 => true, _ => false };
        return regel with
        {
            Zorgverlener = regel.Zorgverlener with
            {
                Professioneel = regel.Zorgverlener.Formeel && leeftijd % 2 == 0,
                Leeftijd = regel.Zorgverlener.Formeel && leeftijd % 3 == 0 ? null : leeftijd,
                Verwantschap = (Verwantschap)(leeftijd!.Value % Enum.GetValues<Verwantschap>().Length),
            },
            VorigTarief = toeval.Next(2) == 0 ? null : toeval.Next(1_000_001) / 100m,
            Omschrijving = toeval.Next(2) == 0 ? null : "ochtend, \"op maat\"",
            Toezicht = regel.Aard != Zorgaard.MedischNoodzakelijkToezicht ? default : new()
            {
                HeleEtmaal = Antwoord(),
                IngrijpenTeAllenTijde = Antwoord(),
                IngrijpenOnmiddellijk = Antwoord(),
                EscalatieZonderIngrijpen = Antwoord(),
                VerpleegkundigOfGedrag = Antwoord(),
            },
        };
    }

    private static Gen<Meerzorgclient> Client(string kenmerk) =>
        from sinds in Misschien(Voorbij)
        from traject in Misschien(Voorbij)
        select new Meerzorgclient { Kenmerk = kenmerk, MeerzorgSinds = sinds, LaatsteOntwikkeltraject = traject };

    private static Gen<Clientbeschikking> Beschikking(Meerzorgclient client) =>
        from einde in Dag
        from opnieuw in Gen.Elements(true, false)
        from profiel in Misschien(Gen.Elements(Zorgprofiel.Alle.ToArray()))
        select new Clientbeschikking { Client = client, EindeBeschikking = einde, Heraanvraag = opnieuw, Zorgprofiel = profiel };

    private static Gen<Groepsbeschikking> Groep(string kenmerk) =>
        from einde in Dag
        from opnieuw in Gen.Elements(true, false)
        from clienten in Lijst(3, nummer => Client($"{kenmerk}, {nummer}"), Gen.Constant)
        select new Groepsbeschikking { Kenmerk = kenmerk, EindeBeschikking = einde, Heraanvraag = opnieuw, Clienten = [.. clienten] };

    private static Gen<T[]> Lijst<TDeel, T>(int hoogste, Func<int, Gen<TDeel>> deel, Func<TDeel, Gen<T>> geheel) =>
        Gen.Choose(0, hoogste).SelectMany(aantal => Gen.CollectToArray(Enumerable.Range(1, aantal).Select(nummer => deel(nummer).SelectMany(geheel))));

    private static Gen<Herijkingskeuze<T>> Keuze<T>(Gen<T> waarde)
        where T : struct =>
        from gekozen in waarde from bron in Tekst select new Herijkingskeuze<T>(gekozen, bron);

    private static Gen<Bepaling<T>> Bepaling<T>(this Gen<T> waarde, Bronnen bronnen) =>
        from gekozen in waarde
        from bron in Gen.Elements(bronnen.Lijst.ToArray())
        from opmerking in Misschien(Tekst)
        select new Bepaling<T>(gekozen, opmerking is null ? bron.Herkomst : bron.Herkomst with { Opmerking = opmerking });

    private static Gen<T?> Misschien<T>(Gen<T> waarde, T? niets = null)
        where T : class => Gen.OneOf(Gen.Constant(niets), waarde.Select(er => (T?)er));

    private static Gen<T?> Misschien<T>(Gen<T> waarde)
        where T : struct => Gen.OneOf(Gen.Constant((T?)null), waarde.Select(er => (T?)er));

    private static IEnumerable<Situatiedocument> Kleiner(Situatiedocument document)
    {
        var situatie = document.Situatie;
        if (!situatie.Clienten.IsEmpty) yield return document with { Situatie = situatie with { Clienten = situatie.Clienten.RemoveAt(0) } };
        if (!situatie.Groepen.IsEmpty) yield return document with { Situatie = situatie with { Groepen = situatie.Groepen.RemoveAt(0) } };
        if (!situatie.NieuweGroepen.IsEmpty) yield return document with { Situatie = situatie with { NieuweGroepen = situatie.NieuweGroepen.RemoveAt(0) } };
    }
}
