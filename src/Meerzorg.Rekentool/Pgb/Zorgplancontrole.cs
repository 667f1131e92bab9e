using System.Collections.Immutable;
using System.Globalization;

namespace Meerzorg.Rekentool.Pgb;

/// <summary>The checks on a care plan: from what is wrong here nothing can be assessed.</summary>
internal static class Zorgplancontrole
{
    private const int HoogsteLeeftijd = 120;
    private const int MeesteRegels = 1000;
    private const int MeesteWeken = 530;
    private const decimal HoogsteTarief = 10_000m;

    private static readonly Breuk GrootsteHoeveelheid = Veldcontrole.MaximaalPerWeek.InUren;
    private static readonly Tekst Niets = new("niets", "nothing");

    public static void Controleer(Zorgplan plan, Pgbparameters parameters, Foutenlijst fouten)
    {
        if (plan.Zorgprofiel is null)
            fouten.Meld(Foutsoort.Ontbreekt, "zorgprofiel", Niets, new($"een van {Zorgprofiel.Opsomming}", $"one of {Zorgprofiel.Opsomming}"), "TOEGANG-1");
        if (plan.Leveringsvorm is not (Leveringsvorm.Pgb or Leveringsvorm.Mpt))
            fouten.Meld(Foutsoort.LeveringsvormNietMogelijk, "leveringsvorm", Tekst.Gelijk(plan.Leveringsvorm.Naam()), new("pgb of mpt", "pgb or mpt"), "TOEGANG-1");
        Leeftijd("leeftijdClient", plan.LeeftijdClient, "PGB-5", fouten);
        Basisbudget(plan, parameters, fouten);
        if (plan.KostenInInstelling is { } kosten && kosten is <= 0 or > Veldcontrole.MaximaalEuro)
            fouten.Meld(Foutsoort.BuitenBereik, "kostenInInstelling", Getal(kosten), new("een bedrag per jaar van meer dan 0 tot en met 1.000.000.000", "an amount a year above 0 up to 1,000,000,000"), "PGB-2A");
        if (plan.Indexering is { } indexering && indexering is < 0 or >= 1)
            fouten.Meld(Foutsoort.BuitenBereik, "indexering", Getal(indexering), new("een fractie vanaf 0 en kleiner dan 1, zoals 0.0437", "a fraction from 0 and below 1, such as 0.0437"), "PGB-3C");
        if (plan.Toekenningsweken is { } weken && weken is < 1 or > MeesteWeken)
            fouten.Meld(Foutsoort.BuitenBereik, "toekenningsweken", Geheel(weken), new($"een aantal weken van 1 tot en met {MeesteWeken}", $"a number of weeks from 1 up to {MeesteWeken}"), "PGB-7");

        var regels = plan.Regels.IsDefault ? [] : plan.Regels;
        if (regels.Length is < 1 or > MeesteRegels)
            fouten.Meld(Foutsoort.BuitenBereik, "regels", Geheel(regels.Length), new($"1 tot en met {MeesteRegels} regels", $"1 up to {MeesteRegels} lines"), "PGB-11");
        foreach (var (nummer, regel) in regels.Index())
            Regel(regel, plan, parameters, new Foutenlijst(fouten, string.Create(CultureInfo.InvariantCulture, $"regels.{nummer + 1}")));
        EenPersoonPerNaam(regels, fouten);
    }

    public static void Controleer(Heraanvraag heraanvraag, Zorgplan plan, Pgbparameters parameters, Foutenlijst fouten)
    {
        foreach (var (naam, dag) in (ReadOnlySpan<(string, DateOnly?)>)
            [("aanvraagdatum", heraanvraag.Aanvraagdatum), ("wijzigingsdatum", heraanvraag.Wijzigingsdatum), ("eindeBeschikking", heraanvraag.EindeBeschikking)])
        {
            if (dag is { } datum && !Datumnotatie.IsGeldig(datum)) fouten.Meld(Foutsoort.BuitenBereik, naam, Tekst.Gelijk(Notatie.Datum(datum)), Datumnotatie.Geldig, "PGB-10");
        }

        if (heraanvraag.Eerder is not { } eerder)
        {
            fouten.Meld(Foutsoort.Ontbreekt, "eerder", Niets, new("het plan van de lopende beschikking", "the plan of the current decision"), "PGB-10");
            return;
        }

        Controleer(eerder, parameters, new Foutenlijst(fouten, "eerder"));
        if (eerder.Zorgprofiel is not null && plan.Zorgprofiel is not null && eerder.Zorgprofiel != plan.Zorgprofiel)
            fouten.Meld(Foutsoort.Tegenstrijdig, "eerder.zorgprofiel", Tekst.Gelijk(eerder.Zorgprofiel.Naam), new($"{plan.Zorgprofiel}, dat van het nieuwe plan", $"{plan.Zorgprofiel}, that of the new plan"), "PGB-10");
        var namen = (eerder.Regels.IsDefault ? [] : eerder.Regels).Select(regel => regel.Zorgverlener?.Naam).ToHashSet();
        foreach (var naam in heraanvraag.Uitgevallen.Where(naam => !namen.Contains(naam)))
            fouten.Meld(Foutsoort.Tegenstrijdig, "uitgevallen", Aanhaling.Tussen(naam), new("een zorgverlener van het eerdere plan", "a carer of the earlier plan"), "PGB-10");
    }

    private static void Basisbudget(Zorgplan plan, Pgbparameters parameters, Foutenlijst fouten)
    {
        if (plan.Zorgprofiel is null || parameters.Van(plan.Zorgprofiel) is not { } profiel || profiel.Basisbudgetten.Contains(plan.Basisbudget)) return;
        var mogelijk = Tekst.Gelijk(string.Join(", ", profiel.Basisbudgetten.Select(UitkomstJson.Code)));
        fouten.Meld(
            Foutsoort.Tegenstrijdig,
            "basisbudget",
            Tekst.Gelijk(UitkomstJson.Code(plan.Basisbudget)),
            new($"een basisbudget dat {profiel} in {parameters.Jaar} heeft: {mogelijk.Nl}", $"a budget that {profiel} has in {parameters.Jaar}: {mogelijk.En}"),
            "PGB-11");
    }

    private static void Regel(Zorgplanregel regel, Zorgplan plan, Pgbparameters parameters, Foutenlijst fouten)
    {
        Hoeveelheid(regel, fouten);
        if (regel.Tarief is < 0 or > HoogsteTarief) Tarief("tarief", regel.Tarief, "PGB-3A", fouten);
        if (regel.VorigTarief is { } vorig && vorig is < 0 or > HoogsteTarief) Tarief("vorigTarief", vorig, "PGB-3C", fouten);
        if (regel.VorigTarief is not null && plan.Indexering is null)
            fouten.Meld(Foutsoort.Ontbreekt, "vorigTarief", new("een vorig tarief, zonder indexering in het plan", "a previous rate, without indexation in the plan"), new("het lid indexering in het plan: een fractie, zoals 0.0437", "the member indexering in the plan: a fraction, such as 0.0437"), "PGB-3C");
        Aard(regel, plan, fouten);
        Zorgverlener(regel, parameters, fouten);
    }

    private static void Hoeveelheid(Zorgplanregel regel, Foutenlijst fouten)
    {
        var lid = UitkomstJson.Code(regel.Functie.Eenheid());
        var eenheid = regel.Functie.Eenheid().Naam();
        var weken = regel.VoorgaandeWeken.IsDefault ? [] : regel.VoorgaandeWeken;
        bool variabel = regel.Aard == Zorgaard.StructureelVariabel;
        if (variabel && regel.PerWeek is not null)
            fouten.Meld(Foutsoort.Tegenstrijdig, lid, new("een hoeveelheid per week bij structureel variabele zorg", "a quantity a week with structurally variable care"), new("alleen voorgaandeWeken", "voorgaandeWeken only"), "PGB-7");
        if (!variabel && !weken.IsEmpty)
            fouten.Meld(Foutsoort.Tegenstrijdig, "voorgaandeWeken", new("voorgaande weken bij andere zorg", "past weeks with other care"), new("voorgaandeWeken alleen bij aard structureelVariabel", "voorgaandeWeken only with aard structureelVariabel"), "PGB-7");
        if (variabel && weken.IsEmpty)
            fouten.Meld(Foutsoort.Ontbreekt, "voorgaandeWeken", Niets, new($"het aantal {eenheid.Nl} in elke voorgaande week", $"the number of {eenheid.En} in each past week"), "PGB-7");
        if (!variabel && regel.PerWeek is null)
            fouten.Meld(Foutsoort.Ontbreekt, lid, Niets, new($"{eenheid.Nl} per week", $"{eenheid.En} a week"), "PGB-11");

        var verwacht = new Tekst($"meer dan 0 en ten hoogste {GrootsteHoeveelheid} {eenheid.Nl} per week", $"above 0 and at most {GrootsteHoeveelheid} {eenheid.En} a week");
        if (regel.PerWeek is { } perWeek && (perWeek.Eenheid != regel.Functie.Eenheid() || perWeek.Aantal.Teken <= 0 || perWeek.Aantal > GrootsteHoeveelheid))
            fouten.Meld(Foutsoort.BuitenBereik, lid, perWeek.AlsTekst, verwacht, "PGB-11");
        foreach (var week in weken)
        {
            if (week.Eenheid != regel.Functie.Eenheid() || week.Aantal.Teken < 0 || week.Aantal > GrootsteHoeveelheid)
                fouten.Meld(Foutsoort.BuitenBereik, "voorgaandeWeken", week.AlsTekst, new($"0 tot en met {GrootsteHoeveelheid} {eenheid.Nl}", $"0 up to {GrootsteHoeveelheid} {eenheid.En}"), "PGB-7");
        }

        if (fouten.IsGoed("voorgaandeWeken") && !weken.IsEmpty && weken.All(week => week.Aantal.Teken == 0))
            fouten.Meld(Foutsoort.BuitenBereik, "voorgaandeWeken", new("alleen weken zonder zorg", "weeks without care only"), verwacht, "PGB-7");
    }

    private static void Aard(Zorgplanregel regel, Zorgplan plan, Foutenlijst fouten)
    {
        Zorgfunctie? nodig = regel.Aard switch
        {
            Zorgaard.Welzijn => Zorgfunctie.BegeleidingIndividueel,
            Zorgaard.Maaltijdbereiding or Zorgaard.Huishouden => Zorgfunctie.HuishoudelijkeHulp,
            _ => null,
        };
        if (nodig is { } functie && functie != regel.Functie)
            fouten.Meld(Foutsoort.Tegenstrijdig, "aard", Tekst.Gelijk($"{UitkomstJson.Code(regel.Aard)} ({UitkomstJson.Code(regel.Functie)})"), new($"deze aard alleen bij {UitkomstJson.Code(functie)}", $"this nature with {UitkomstJson.Code(functie)} only"), regel.Aard == Zorgaard.Welzijn ? "PGB-4B" : "PGB-4C");
        if (regel.Aard == Zorgaard.Maaltijdbereiding && plan.AnderKanMaaltijdBereiden is null)
            fouten.Meld(Foutsoort.Ontbreekt, "aard", new("maaltijdbereiding, zonder anderKanMaaltijdBereiden in het plan", "maaltijdbereiding, without anderKanMaaltijdBereiden in the plan"), new("het lid anderKanMaaltijdBereiden in het plan: true of false", "the member anderKanMaaltijdBereiden in the plan: true or false"), "PGB-4C");
        if (regel.Aard != Zorgaard.MedischNoodzakelijkToezicht && regel.Toezicht != default)
            fouten.Meld(Foutsoort.Tegenstrijdig, "toezicht", Tekst.Gelijk(UitkomstJson.Code(regel.Aard)), new("voorwaarden alleen bij aard medischNoodzakelijkToezicht", "conditions with aard medischNoodzakelijkToezicht only"), "PGB-6");
        if (regel.Functie != Zorgfunctie.HuishoudelijkeHulp && (regel.Hygienereden is not null || regel.MedischOnderbouwd))
            fouten.Meld(Foutsoort.Tegenstrijdig, "hygienereden", Tekst.Gelijk(UitkomstJson.Code(regel.Functie)), new("een reden van hygiëne alleen bij huishoudelijkeHulp", "a reason of hygiene with huishoudelijkeHulp only"), "PGB-4C");
    }

    private static void Zorgverlener(Zorgplanregel regel, Pgbparameters parameters, Foutenlijst fouten)
    {
        if (regel.Zorgverlener is not { } zorgverlener)
        {
            fouten.Meld(Foutsoort.Ontbreekt, "zorgverlener", Niets, new("een zorgverlener", "a carer"), "PGB-3B");
            return;
        }

        if (string.IsNullOrWhiteSpace(zorgverlener.Naam)) fouten.Meld(Foutsoort.Ontbreekt, "zorgverlener", Niets, new("een naam voor de zorgverlener", "a name for the carer"), "PGB-3B");
        if (zorgverlener is { Formeel: true, OudeRechten: true })
            fouten.Meld(Foutsoort.Tegenstrijdig, "zorgverlener.oudeRechten", new("oude rechten bij een formele zorgverlener", "old rights with a formal carer"), new("oude rechten alleen bij een informele", "old rights with an informal one only"), "PGB-3B");
        if (zorgverlener.Leeftijd is { } leeftijd) Leeftijd("zorgverlener.leeftijd", leeftijd, "PGB-3B", fouten);
        else if (!zorgverlener.Formeel)
            fouten.Meld(Foutsoort.Ontbreekt, "zorgverlener.leeftijd", Niets, new("de leeftijd van een informele zorgverlener", "the age of an informal carer"), "PGB-3B");
        if (!fouten.IsGoed("zorgverlener") || !Tariefregels.IsJeugd(regel, parameters) || parameters.Minimumjeugduurloon(zorgverlener.Leeftijd!.Value) is not null) return;
        var bekend = string.Join(", ", parameters.Jeugdleeftijden);
        fouten.Meld(
            Foutsoort.BuitenBereik,
            "zorgverlener.leeftijd",
            Geheel(zorgverlener.Leeftijd.Value),
            new($"een leeftijd waarvan het minimumjeugduurloon bekend is: {bekend}", $"an age whose minimum youth wage is known: {bekend}"),
            "PGB-3B");
    }

    /// <summary>One name is one carer: a re-application compares them by name.</summary>
    private static void EenPersoonPerNaam(ImmutableArray<Zorgplanregel> regels, Foutenlijst fouten)
    {
        foreach (var groep in regels.Index().Where(regel => regel.Item.Zorgverlener?.Naam is not null).GroupBy(regel => regel.Item.Zorgverlener.Naam, StringComparer.Ordinal))
        {
            var eerste = groep.First().Item.Zorgverlener;
            foreach (var (nummer, _) in groep.Where(regel => regel.Item.Zorgverlener != eerste))
                fouten.Meld(Foutsoort.Tegenstrijdig, string.Create(CultureInfo.InvariantCulture, $"regels.{nummer + 1}.zorgverlener"), Aanhaling.Tussen(groep.Key), new("één zorgverlener per naam", "one carer for each name"), "PGB-10");
        }
    }

    private static void Leeftijd(string pad, int leeftijd, string regel, Foutenlijst fouten)
    {
        if (leeftijd is >= 0 and <= HoogsteLeeftijd) return;
        fouten.Meld(Foutsoort.BuitenBereik, pad, Geheel(leeftijd), new($"een leeftijd van 0 tot en met {HoogsteLeeftijd}", $"an age from 0 up to {HoogsteLeeftijd}"), regel);
    }

    private static void Tarief(string pad, decimal tarief, string regel, Foutenlijst fouten) => fouten.Meld(
        Foutsoort.BuitenBereik, pad, Getal(tarief), new("een tarief van 0 tot en met 10.000 euro", "a rate from 0 up to 10,000 euros"), regel);

    private static Tekst Getal(decimal getal) => Tekst.Gelijk(Notatie.Getal(getal, Taal.Engels));

    private static Tekst Geheel(int getal) => Tekst.Gelijk(getal.ToString(CultureInfo.InvariantCulture));
}
