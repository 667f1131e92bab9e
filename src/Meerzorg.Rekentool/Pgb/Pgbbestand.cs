
namespace Meerzorg.Rekentool.Pgb;

/// <summary>The parameter file of a year for pgb and mpt, member for member; <c>docs/pgb.md</c> describes the format.</summary>
internal sealed record Pgbbestand
{
    public static readonly Vastwoordvorm Formaten = new("meerzorg-pgb-1");

    public static readonly Objectvorm<Pgbbestand> Vorm = new("jaarbestand voor pgb en mpt", () => new())
    {
        { "formaat", Formaten, bestand => ref bestand.Formaat, "altijd `meerzorg-pgb-1`", Lidwijze.Verplicht },
        { "jaar", Geheelvorm.Vrij, bestand => ref bestand.Jaar, "het jaar", Lidwijze.Verplicht },
        { "gecontroleerdOp", Datumvorm.Van, bestand => ref bestand.GecontroleerdOp, "wanneer de waarden met de bron zijn vergeleken", Lidwijze.Verplicht },
        { "herkomsten", new Kaartvorm<Herkomst>(Herkomst.Vorm), bestand => ref bestand.Herkomsten, "de bronnen, eenmaal beschreven; elke waarde noemt er een", Lidwijze.Verplicht, "PARAM-14" },
        { "indexering", Maat.Fractie, bestand => ref bestand.Indexering, "waarmee de bedragen en de maxima van het vorige jaar zijn verhoogd (RLZ, art. 5.15)", Lidwijze.Verplicht },
        { "wekenPerJaar", new Maat(Bereik.Positief, "weken per jaar"), bestand => ref bestand.WekenPerJaar, "52", Lidwijze.Verplicht },
        { "drempelfractie", Maat.Fractie, bestand => ref bestand.Drempelfractie, "0,25 (PGB-11)", Lidwijze.Verplicht },
        { "urenPerDagdeel", new Maat(Bereik.Positief, "uren per dagdeel"), bestand => ref bestand.UrenPerDagdeel, "4 (K13)", Lidwijze.Verplicht },
        { "maximumtarieven", Bestandsmaxima.Vorm, bestand => ref bestand.Maximumtarieven, "de hoogste tarieven (RLZ, art. 5.22; PGB-KADER, 3b)", Lidwijze.Verplicht },
        { "maximumUrenPerZorgverlener", Pgbmaten.UrenPerWeek, bestand => ref bestand.MaximumUrenPerZorgverlener, "40 (RLZ, art. 5.18 en 5.22)", Lidwijze.Verplicht },
        { "jeugd", Bestandsjeugd.Vorm, bestand => ref bestand.Jeugd, "het tarief van een jonge informele zorgverlener (PGB-3B)", Lidwijze.Verplicht },
        { "volwassenVanaf", Pgbmaten.Leeftijd, bestand => ref bestand.VolwassenVanaf, "18 (PGB-5)", Lidwijze.Verplicht },
        { "welzijnsfractie", Maat.Fractie, bestand => ref bestand.Welzijnsfractie, "0,25 (PGB-4B)", Lidwijze.Verplicht },
        { "maaltijdUrenPerDag", new Maat(Bereik.Positief, "uren per dag"), bestand => ref bestand.MaaltijdUrenPerDag, "1 (PGB-4C)", Lidwijze.Verplicht },
        { "terugwerkendeWeken", new Maat(Bereik.Positief, "weken"), bestand => ref bestand.TerugwerkendeWeken, "6 (PGB-10)", Lidwijze.Verplicht },
        { "beleid", Bestandsbeleid.Vorm, bestand => ref bestand.Beleid, "wat de bronnen openlaten en een zorgkantoor anders kan lezen", Lidwijze.Verplicht },
        {
            "zorgprofielen",
            new Kaartvorm<Bestandsprofiel>(Bestandsprofiel.Vorm) { Namen = () => new Vastwoordvorm([.. Zorgprofiel.Alle.Where(profiel => profiel.PgbEnMpt).Select(profiel => profiel.Naam)]) },
            bestand => ref bestand.Zorgprofielen,
            "per zorgprofiel de hoeveelheden en de bedragen",
            Lidwijze.Verplicht
        },
    };

    public string Formaat = "";
    public int Jaar;
    public DateOnly GecontroleerdOp;
    public IReadOnlyDictionary<string, Herkomst> Herkomsten = new Dictionary<string, Herkomst>();
    public Bestandswaarde Indexering = new();
    public Bestandswaarde WekenPerJaar = new();
    public Bestandswaarde Drempelfractie = new();
    public Bestandswaarde UrenPerDagdeel = new();
    public Bestandsmaxima Maximumtarieven = new();
    public Bestandswaarde MaximumUrenPerZorgverlener = new();
    public Bestandsjeugd Jeugd = new();
    public Bestandswaarde VolwassenVanaf = new();
    public Bestandswaarde Welzijnsfractie = new();
    public Bestandswaarde MaaltijdUrenPerDag = new();
    public Bestandswaarde TerugwerkendeWeken = new();
    public Bestandsbeleid Beleid = new();
    public IReadOnlyDictionary<string, Bestandsprofiel> Zorgprofielen = new Dictionary<string, Bestandsprofiel>();

    internal sealed record Bestandsmaxima
    {
        public static readonly Objectvorm<Bestandsmaxima> Vorm = new("maximumtarieven", () => new())
        {
            { "formeelPerUur", Maat.EuroPerUur, maxima => ref maxima.FormeelPerUur, "van een formele zorgverlener, of met oude rechten (lid 2)", Lidwijze.Verplicht },
            { "formeelPerDagdeel", Pgbmaten.EuroPerDagdeel, maxima => ref maxima.FormeelPerDagdeel, "hetzelfde, van een dagdeel (lid 2)", Lidwijze.Verplicht },
            { "informeelPerUur", Maat.EuroPerUur, maxima => ref maxima.InformeelPerUur, "van een informele zorgverlener (lid 1, dat geen bedrag per dagdeel kent)", Lidwijze.Verplicht },
            { "oudeRechtenPerUur", Maat.EuroPerUur, maxima => ref maxima.OudeRechtenPerUur, "wat het kader voor oude rechten noemt (K33)", Lidwijze.Verplicht },
        };

        public Bestandswaarde FormeelPerUur = new();
        public Bestandswaarde FormeelPerDagdeel = new();
        public Bestandswaarde InformeelPerUur = new();
        public Bestandswaarde OudeRechtenPerUur = new();
    }

    internal sealed record Bestandsjeugd
    {
        public static readonly Objectvorm<Bestandsjeugd> Vorm = new("jeugd", () => new())
        {
            { "totLeeftijd", Pgbmaten.Leeftijd, jeugd => ref jeugd.TotLeeftijd, "onder deze leeftijd telt het minimumjeugduurloon", Lidwijze.Verplicht },
            { "factor", Maat.Factor, jeugd => ref jeugd.Factor, "hoeveel keer het minimumjeugduurloon het tarief mag zijn", Lidwijze.Verplicht },
            {
                "minimumuurloon",
                new Kaartvorm<Bestandswaarde>(Maat.EuroPerUur) { Namen = () => new Woordvorm(patroon: "^[0-9]+$") },
                jeugd => ref jeugd.Minimumuurloon,
                "per leeftijd in hele jaren, vanaf 1 januari (WML); onder de 15 is er geen, en vanaf 21 is het het volledige minimumloon",
                Lidwijze.Verplicht
            },
            {
                "minimumuurloonVanafJuli",
                new Kaartvorm<Bestandswaarde>(Maat.EuroPerUur) { Namen = () => new Woordvorm(patroon: "^[0-9]+$") },
                jeugd => ref jeugd.MinimumuurloonVanafJuli!,
                "hetzelfde, vanaf 1 juli; `null` zolang het niet bekend is",
                Lidwijze.MagNiets
            },
        };

        public Bestandswaarde TotLeeftijd = new();
        public Bestandswaarde Factor = new();

        /// <summary>By age in years.</summary>
        public IReadOnlyDictionary<string, Bestandswaarde> Minimumuurloon = new Dictionary<string, Bestandswaarde>();
        public IReadOnlyDictionary<string, Bestandswaarde>? MinimumuurloonVanafJuli;
    }

    /// <summary>What the sources leave open: a zorgkantoor that reads it otherwise says so in an overlay.</summary>
    internal sealed record Bestandsbeleid
    {
        public static readonly Objectvorm<Bestandsbeleid> Vorm = new("beleid", () => new())
        {
            { "informeelPerDagdeel", Maat.Keuze<InformeelPerDagdeel>(), beleid => ref beleid.InformeelPerDagdeel, "hoeveel een informele zorgverlener per dagdeel ten hoogste krijgt: `uurmaximum`, `laagste` of `formeelMaximum` (K31)", Lidwijze.Verplicht },
            { "meerUren", Maat.Keuze<MeerUren>(), beleid => ref beleid.MeerUren, "of meer uren per functie of in totaal worden beoordeeld: `perFunctie` of `inTotaal` (K34)", Lidwijze.Verplicht },
        };

        public Bestandswaarde InformeelPerDagdeel = new();
        public Bestandswaarde MeerUren = new();
    }

    internal sealed record Bestandsprofiel
    {
        public static readonly Objectvorm<Bestandsprofiel> Vorm = new("zorgprofiel", () => new())
        {
            { "urenPerWeek", Pgbmaten.UrenPerWeek, profiel => ref profiel.UrenPerWeek, "de uren van het zorgprofiel", Lidwijze.Verplicht },
            { "dagdelenPerWeek", Pgbmaten.DagdelenPerWeek, profiel => ref profiel.DagdelenPerWeek!, "de dagdelen van het zorgprofiel, waar het die heeft", Lidwijze.MagNiets },
            { "welzijnsdagdelen", Pgbmaten.DagdelenPerWeek, profiel => ref profiel.Welzijnsdagdelen, "de dagdelen waar welzijn een deel van mag zijn (PGB-4B; K15)", Lidwijze.Verplicht },
            {
                "functies",
                new Kaartvorm<Bestandsfunctie>(Bestandsfunctie.Vorm) { Namen = () => new Vastwoordvorm([.. Enum.GetValues<Zorgfunctie>().Select(Keuzewoord.Van)]) },
                profiel => ref profiel.Functies,
                "per functie de hoeveelheid en het bedrag",
                Lidwijze.Verplicht
            },
            { "totalen", Bestandstotalen.Vorm, profiel => ref profiel.Totalen!, "de gedrukte totalen, waar die er zijn; de bedragen tellen erbij op", Lidwijze.MagNiets },
        };

        public Bestandswaarde UrenPerWeek = new();
        public Bestandswaarde? DagdelenPerWeek;
        public Bestandswaarde Welzijnsdagdelen = new();
        public IReadOnlyDictionary<string, Bestandsfunctie> Functies = new Dictionary<string, Bestandsfunctie>();
        public Bestandstotalen? Totalen;
    }

    internal sealed record Bestandsfunctie
    {
        public static readonly Objectvorm<Bestandsfunctie> Vorm = new("functie", () => new())
        {
            { "klasse", Geheelvorm.Vrij, functie => ref functie.Klasse, "de klasse van bijlage B, waar die er is", Lidwijze.MagNiets },
            { "perWeek", new Maat(Bereik.Positief, Pgbmaten.UrenPerWeek.Eenheid, Pgbmaten.DagdelenPerWeek.Eenheid), functie => ref functie.PerWeek!, "hoeveel het is: dagdelen bij begeleiding groep, anders uren", Lidwijze.MagNiets },
            { "jaarbedrag", Maat.EuroPerJaar, functie => ref functie.Jaarbedrag, "het bedrag", Lidwijze.Verplicht },
            { "jaarbedragZonderVervoer", Maat.EuroPerJaar, functie => ref functie.JaarbedragZonderVervoer!, "het bedrag zonder vervoer, waar het verschilt", Lidwijze.MagNiets },
            { "gedruktTarief", new Maat(Bereik.Positief, Maat.EuroPerUur.Eenheid, Pgbmaten.EuroPerDagdeel.Eenheid), functie => ref functie.GedruktTarief!, "het tarief zoals het is gedrukt (K12)", Lidwijze.MagNiets },
        };

        public int? Klasse;
        public Bestandswaarde? PerWeek;
        public Bestandswaarde Jaarbedrag = new();
        public Bestandswaarde? JaarbedragZonderVervoer;
        public Bestandswaarde? GedruktTarief;
    }

    /// <summary>The totals as printed; the amounts must add up to them.</summary>
    internal sealed record Bestandstotalen
    {
        public static readonly Objectvorm<Bestandstotalen> Vorm = new("totalen", () => new())
        {
            { "zonderDagbesteding", Maat.EuroPerJaar, totalen => ref totalen.ZonderDagbesteding, "zonder dagbesteding", Lidwijze.Verplicht },
            { "zonderVervoer", Maat.EuroPerJaar, totalen => ref totalen.ZonderVervoer!, "met dagbesteding, zonder vervoer", Lidwijze.MagNiets },
            { "metVervoer", Maat.EuroPerJaar, totalen => ref totalen.MetVervoer!, "met dagbesteding en vervoer", Lidwijze.MagNiets },
        };

        public Bestandswaarde ZonderDagbesteding = new();
        public Bestandswaarde? ZonderVervoer;
        public Bestandswaarde? MetVervoer;
    }
}

/// <summary>What values of a file for pgb and mpt measure in more than one place.</summary>
internal static class Pgbmaten
{
    public static readonly Maat UrenPerWeek = new(Bereik.Positief, "uren per week");

    public static readonly Maat DagdelenPerWeek = new(Bereik.Positief, "dagdelen per week");

    public static readonly Maat EuroPerDagdeel = new(Bereik.Positief, "euro per dagdeel");

    public static readonly Maat Leeftijd = new(Bereik.Positief, "jaar");
}
