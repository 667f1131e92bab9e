using FsCheck;
using FsCheck.Fluent;
using Meerzorg.Rekentool.Pgb;

namespace Meerzorg.Rekentool.Tests.Pgb;

/// <summary>Care plans for tests: a VG7 of 2026 with transport unless a test says otherwise.</summary>
internal static class Plannen
{
    public static Pgbrekentool Rekentool2026 { get; } = Pgbrekentool.Voor(2026);

    public static Zorgverlener Verpleegkundige { get; } = new() { Naam = "verpleegkundige", Formeel = true, Professioneel = true };

    public static Zorgverlener Begeleider { get; } = new() { Naam = "begeleider", Formeel = true };

    public static Zorgverlener Informeel { get; } = new() { Naam = "zus", Formeel = false, Leeftijd = 40 };

    public static Zorgplan Plan(params Zorgplanrij[] regels) => new()
    {
        Zorgprofiel = Zorgprofiel.VG7,
        LeeftijdClient = 30,
        Basisbudget = Basisbudget.MetVervoer,
        AnderKanMaaltijdBereiden = false,
        Regels = [.. regels],
    };

    public static Zorgplanrij Lijn(Zorgfunctie functie, decimal aantal, decimal tarief, Zorgverlener? zorgverlener = null, Zorgaard aard = Zorgaard.Regulier) => new()
    {
        Functie = functie,
        Aard = aard,
        PerWeek = Hoeveelheid.Van(aantal, functie.Eenheid()),
        Tarief = tarief,
        Zorgverlener = zorgverlener ?? Begeleider,
    };

    public static Zorgplanrij Bgi(decimal uren, decimal tarief = 50, Zorgverlener? zorgverlener = null, Zorgaard aard = Zorgaard.Regulier) =>
        Lijn(Zorgfunctie.BegeleidingIndividueel, uren, tarief, zorgverlener, aard);

    public static Zorgplanrij Huishulp(decimal uren, decimal tarief = 20, Zorgverlener? zorgverlener = null, Zorgaard aard = Zorgaard.Huishouden) =>
        Lijn(Zorgfunctie.HuishoudelijkeHulp, uren, tarief, zorgverlener, aard);

    public static Pgbbeoordeling Beoordeel(this Zorgplan plan, int jaar = 2026) => Pgbrekentool.Voor(jaar).Beoordeel(plan).Beoordeling!;

    /// <summary>The verdict on a line in a plan with nothing else.</summary>
    public static Rijoordeel OordeelOver(Zorgplanrij regel, int jaar = 2026) => Assert.Single(Plan(regel).Beoordeel(jaar).Regels);

    /// <summary>The only reason of a verdict.</summary>
    public static Melding Reden(this Rijoordeel oordeel) => Assert.Single(oordeel.Redenen);

    /// <summary>Valid plans of every kind of line; a counterexample shrinks by leaving lines out.</summary>
    public static Arbitrary<Zorgplan> Willekeurig { get; } = Arb.From(
        from profiel in Gen.Elements([.. Rekentool2026.Parameters.Zorgprofielen.Select(profiel => profiel.Zorgprofiel)])
        from leeftijd in Gen.Choose(1, 90)
        from anderKan in Gen.Elements(true, false, false)
        from regels in Willekeurigeregel().ListOf()
        select Plan([.. regels]) with { Zorgprofiel = profiel, LeeftijdClient = leeftijd, AnderKanMaaltijdBereiden = anderKan, Basisbudget = Basisbudget.ZonderDagbesteding },
        plan => Enumerable.Range(0, plan.Regels.Length).Select(i => plan with { Regels = plan.Regels.RemoveAt(i) })).Filter(plan => plan.Regels.Length > 0);

    /// <summary>Valid lines of every kind.</summary>
    public static Arbitrary<Zorgplanrij> Regels { get; } = Willekeurigeregel().ToArbitrary();

    private static Gen<Zorgplanrij> Willekeurigeregel() =>
        from aard in Gen.Elements(Enum.GetValues<Zorgaard>())
        from vrij in Gen.Elements(Enum.GetValues<Zorgfunctie>())
        from kwartieren in Gen.Choose(1, 60)
        from centen in Gen.Choose(0, 9500)
        from zorgverlener in Willekeurigezorgverlener()
        from weken in Gen.Choose(0, 50).NonEmptyListOf()
        from ja in Gen.Choose(0, 31)
        from hygiene in Gen.Choose(0, 5)
        let functie = aard switch { Zorgaard.Welzijn => Zorgfunctie.BegeleidingIndividueel, Zorgaard.Maaltijdbereiding or Zorgaard.Huishouden => Zorgfunctie.HuishoudelijkeHulp, _ => vrij }
        let variabel = aard == Zorgaard.StructureelVariabel
        let hulp = functie == Zorgfunctie.HuishoudelijkeHulp && hygiene < 5
        select new Zorgplanrij
        {
            Functie = functie,
            Aard = aard,
            PerWeek = variabel ? null : Hoeveelheid.Van(kwartieren / 4m, functie.Eenheid()),
            VoorgaandeWeken = variabel ? [.. weken.Append(1).Select(week => Hoeveelheid.Van(week / 4m, functie.Eenheid()))] : [],
            Tarief = centen / 100m,
            Zorgverlener = zorgverlener,
            Toezicht = aard == Zorgaard.MedischNoodzakelijkToezicht && ja > 0
                ? new() { HeleEtmaal = true, IngrijpenTeAllenTijde = true, IngrijpenOnmiddellijk = true, EscalatieZonderIngrijpen = ja > 4, VerpleegkundigOfGedrag = true }
                : default,
            Hygienereden = hulp ? (Hygienereden)hygiene : null,
            MedischOnderbouwd = hulp && ja % 2 == 0,
            Motivering = ja % 3 == 0 ? "schaarste in de regio" : null,
        };

    private static Gen<Zorgverlener> Willekeurigezorgverlener() =>
        from formeel in Gen.Elements(true, false)
        from leeftijd in Gen.Choose(15, 70)
        from ja in Gen.Choose(0, 7)
        let ervaring = (ja & 1) > 0
        let huisgenoot = (ja & 2) > 0
        let oud = !formeel && (ja & 4) > 0
        select new Zorgverlener
        {
            Naam = $"{formeel}-{leeftijd}-{ja}",
            Formeel = formeel,
            Leeftijd = leeftijd,
            ErvaringOfOpleiding = ervaring,
            Verwantschap = (Verwantschap)(leeftijd % 4),
            Huisgenoot = huisgenoot,
            OudeRechten = oud,
        };
}
