using System.Collections.Immutable;
using System.Globalization;

namespace Meerzorg.Rekentool.Pgb;

/// <summary>The checks on a care plan: from what is wrong here nothing can be assessed.</summary>
internal static class Zorgplancontrole
{
    private static readonly Tekst Niets = new("niets", "nothing");

    /// <param name="plan">The plan.</param>
    /// <param name="heraanvraag">The earlier plan and what changed, for an interim re-application.</param>
    /// <param name="parameters">The parameters of the year; what asks for them is not checked where there are none.</param>
    /// <param name="fouten">Where faults go.</param>
    public static void Controleer(Zorgplan plan, Heraanvraag? heraanvraag, Pgbparameters? parameters, Foutenlijst fouten)
    {
        Controleer(plan, parameters, fouten);
        if (heraanvraag is not null) Controleer(heraanvraag, plan, parameters, new Foutenlijst(fouten, "heraanvraag"));
    }

    private static void Controleer(Zorgplan plan, Pgbparameters? parameters, Foutenlijst fouten)
    {
        if (plan.Leveringsvorm is not (Leveringsvorm.Pgb or Leveringsvorm.Mpt))
            fouten.Meld(Foutsoort.LeveringsvormNietMogelijk, "leveringsvorm", Tekst.Gelijk(plan.Leveringsvorm.Naam()), new("pgb of mpt", "pgb or mpt"), "TOEGANG-1");
        Zorgplan.Vorm.Controleer(plan, "", null, fouten);
        Periode(plan, parameters, fouten);
        if (parameters is not null) Basisbudget(plan, parameters, fouten);
        foreach (var (nummer, regel) in plan.Regels.Aanwezig())
            Regel(regel, plan, parameters, new Foutenlijst(fouten, string.Create(CultureInfo.InvariantCulture, $"regels.{nummer + 1}")));
        EenPersoonPerNaam(plan.Regels, fouten);
    }

    private static void Controleer(Heraanvraag heraanvraag, Zorgplan plan, Pgbparameters? parameters, Foutenlijst fouten)
    {
        Heraanvraag.Vorm.Controleer(heraanvraag, "", null, fouten);
        if (heraanvraag.Eerder is not { } eerder) return;
        Controleer(eerder, parameters, new Foutenlijst(fouten, "eerder"));
        if (eerder.Zorgprofiel is not null && plan.Zorgprofiel is not null && eerder.Zorgprofiel != plan.Zorgprofiel)
            fouten.Meld(Foutsoort.Tegenstrijdig, "eerder.zorgprofiel", Tekst.Gelijk(eerder.Zorgprofiel.Naam), new($"{plan.Zorgprofiel}, dat van het nieuwe plan", $"{plan.Zorgprofiel}, that of the new plan"), "PGB-10");
        if (!fouten.IsGoed("eerder.regels")) return;
        var namen = eerder.Regels.Select(regel => regel.Zorgverlener?.Naam).ToHashSet();
        foreach (var (nummer, naam) in heraanvraag.Uitgevallen.Aanwezig().Where(lid => !namen.Contains(lid.Item)))
            fouten.Meld(Foutsoort.Tegenstrijdig, string.Create(CultureInfo.InvariantCulture, $"uitgevallen.{nummer + 1}"), Jsontekst.Aangehaald(naam), new("een zorgverlener van het eerdere plan", "a carer of the earlier plan"), "PGB-10");
    }

    /// <summary>A pgb is granted for days of one calendar year (RLZ art. 5.12).</summary>
    [Regel("PGB-11")]
    private static void Periode(Zorgplan plan, Pgbparameters? parameters, Foutenlijst fouten)
    {
        foreach (var (lid, datum) in (ReadOnlySpan<(string, DateOnly?)>)[("ingangsdatum", plan.Ingangsdatum), ("einddatum", plan.Einddatum)])
        {
            if (parameters is not null && datum is { } dag && dag.Year != parameters.Jaar && fouten.IsGoed(lid))
                fouten.Meld(Foutsoort.Tegenstrijdig, lid, Tekst.Gelijk(Notatie.Datum(dag)), new($"een dag in {parameters.Jaar}", $"a day in {parameters.Jaar}"), "PGB-11");
        }

        if (plan is { Ingangsdatum: { } eerste, Einddatum: { } laatste } && laatste < eerste && fouten.IsGoed("ingangsdatum", "einddatum"))
            fouten.Meld(Foutsoort.Tegenstrijdig, "einddatum", Tekst.Gelijk(Notatie.Datum(laatste)), new($"{Notatie.Datum(eerste)}, de ingangsdatum, of later", $"{Notatie.Datum(eerste)}, the ingangsdatum, or later"), "PGB-11");
    }

    private static void Basisbudget(Zorgplan plan, Pgbparameters parameters, Foutenlijst fouten)
    {
        if (plan.Zorgprofiel is null || parameters.Van(plan.Zorgprofiel) is not { } profiel || profiel.Basisbudgetten.Contains(plan.Basisbudget)) return;
        var mogelijk = Tekst.Gelijk(string.Join(", ", profiel.Basisbudgetten.Select(Keuzewoord.Van)));
        fouten.Meld(
            Foutsoort.Tegenstrijdig,
            "basisbudget",
            Tekst.Gelijk(Keuzewoord.Van(plan.Basisbudget)),
            new($"een basisbudget dat {profiel} in {parameters.Jaar} heeft: {mogelijk.Nl}", $"a budget that {profiel} has in {parameters.Jaar}: {mogelijk.En}"),
            "PGB-11");
    }

    private static void Regel(Zorgplanrij regel, Zorgplan plan, Pgbparameters? parameters, Foutenlijst fouten)
    {
        Hoeveelheid(regel, fouten);
        if (regel.VorigTarief is not null && plan.Indexering is null)
            fouten.Meld(Foutsoort.Ontbreekt, "vorigTarief", new("een vorig tarief, zonder indexering in het plan", "a previous rate, without indexation in the plan"), new("het lid indexering in het plan: een fractie, zoals 0.0437", "the member indexering in the plan: a fraction, such as 0.0437"), "PGB-3C");
        Aard(regel, plan, fouten);
        Zorgverlener(regel, parameters, fouten);
    }

    private static void Hoeveelheid(Zorgplanrij regel, Foutenlijst fouten)
    {
        // Without a function there is no unit that a quantity could be wrong in; without a nature nothing says what is needed.
        if (!fouten.IsGoed("functie", "aard")) return;
        var (lid, eenheid) = (Keuzewoord.Van(regel.Functie.Eenheid()), regel.Functie.Eenheid().Naam());
        bool variabel = regel.Aard == Zorgaard.StructureelVariabel;
        if (regel.PerWeek is { } perWeek)
        {
            var gevonden = Keuzewoord.Van(perWeek.Eenheid);
            if (perWeek.Eenheid != regel.Functie.Eenheid()) fouten.Meld(Foutsoort.Tegenstrijdig, gevonden, Tekst.Gelijk(gevonden), Zorgplanrij.Verkeerd(regel.Functie), "PGB-11");
            else if (variabel) fouten.Meld(Foutsoort.Tegenstrijdig, lid, new("een hoeveelheid per week bij structureel variabele zorg", "a quantity a week with structurally variable care"), new("alleen voorgaandeWeken", "voorgaandeWeken only"), "PGB-7");
        }
        else if (!variabel) fouten.Meld(Foutsoort.Ontbreekt, lid, Niets, new($"{eenheid.Nl} per week", $"{eenheid.En} a week"), "PGB-11");

        var weken = regel.VoorgaandeWeken;
        if (!variabel && !weken.IsEmpty)
            fouten.Meld(Foutsoort.Tegenstrijdig, "voorgaandeWeken", new("voorgaande weken bij andere zorg", "past weeks with other care"), new("voorgaandeWeken alleen bij aard structureelVariabel", "voorgaandeWeken only with aard structureelVariabel"), "PGB-7");
        if (variabel && weken.IsEmpty)
            fouten.Meld(Foutsoort.Ontbreekt, "voorgaandeWeken", Niets, new($"het aantal {eenheid.Nl} in elke voorgaande week", $"the number of {eenheid.En} in each past week"), "PGB-7");
        foreach (var (nummer, week) in weken.Index().Where(lid => lid.Item.Eenheid != regel.Functie.Eenheid()))
            fouten.Meld(Foutsoort.Tegenstrijdig, string.Create(CultureInfo.InvariantCulture, $"voorgaandeWeken.{nummer + 1}"), week.AlsTekst, Zorgplanrij.Verkeerd(regel.Functie), "PGB-7");
        if (fouten.IsGoed("voorgaandeWeken") && !weken.IsEmpty && weken.All(week => week.Aantal.Teken == 0))
            fouten.Meld(Foutsoort.BuitenBereik, "voorgaandeWeken", new("alleen weken zonder zorg", "weeks without care only"), new($"een week met meer dan 0 {eenheid.Nl}", $"a week with more than 0 {eenheid.En}"), "PGB-7");
    }

    private static void Aard(Zorgplanrij regel, Zorgplan plan, Foutenlijst fouten)
    {
        Zorgfunctie? nodig = regel.Aard switch
        {
            Zorgaard.Welzijn => Zorgfunctie.BegeleidingIndividueel,
            Zorgaard.Maaltijdbereiding or Zorgaard.Huishouden => Zorgfunctie.HuishoudelijkeHulp,
            _ => null,
        };
        if (nodig is { } functie && functie != regel.Functie && fouten.IsGoed("functie"))
            fouten.Meld(Foutsoort.Tegenstrijdig, "aard", Tekst.Gelijk($"{Keuzewoord.Van(regel.Aard)} ({Keuzewoord.Van(regel.Functie)})"), new($"deze aard alleen bij {Keuzewoord.Van(functie)}", $"this nature with {Keuzewoord.Van(functie)} only"), regel.Aard == Zorgaard.Welzijn ? "PGB-4B" : "PGB-4C");
        if (regel.Aard == Zorgaard.Maaltijdbereiding && plan.AnderKanMaaltijdBereiden is null)
            fouten.Meld(Foutsoort.Ontbreekt, "aard", new("maaltijdbereiding, zonder anderKanMaaltijdBereiden in het plan", "maaltijdbereiding, without anderKanMaaltijdBereiden in the plan"), new("het lid anderKanMaaltijdBereiden in het plan: true of false", "the member anderKanMaaltijdBereiden in the plan: true or false"), "PGB-4C");
        if (regel.Aard != Zorgaard.MedischNoodzakelijkToezicht && regel.Toezicht != default && fouten.IsGoed("aard"))
            fouten.Meld(Foutsoort.Tegenstrijdig, "toezicht", Tekst.Gelijk(Keuzewoord.Van(regel.Aard)), new("voorwaarden alleen bij aard medischNoodzakelijkToezicht", "conditions with aard medischNoodzakelijkToezicht only"), "PGB-6");
        if (regel.Functie != Zorgfunctie.HuishoudelijkeHulp && (regel.Hygienereden is not null || regel.MedischOnderbouwd) && fouten.IsGoed("functie"))
            fouten.Meld(Foutsoort.Tegenstrijdig, "hygienereden", Tekst.Gelijk(Keuzewoord.Van(regel.Functie)), new("een reden van hygiëne alleen bij huishoudelijkeHulp", "a reason of hygiene with huishoudelijkeHulp only"), "PGB-4C");
    }

    private static void Zorgverlener(Zorgplanrij regel, Pgbparameters? parameters, Foutenlijst fouten)
    {
        if (regel.Zorgverlener is not { } zorgverlener) return;
        if (zorgverlener is { Formeel: true, OudeRechten: true })
            fouten.Meld(Foutsoort.Tegenstrijdig, "zorgverlener.oudeRechten", new("oude rechten bij een formele zorgverlener", "old rights with a formal carer"), new("oude rechten alleen bij een informele", "old rights with an informal one only"), "PGB-3B");
        if (zorgverlener is { Formeel: false, Leeftijd: null })
            fouten.Meld(Foutsoort.Ontbreekt, "zorgverlener.leeftijd", Niets, new("de leeftijd van een informele zorgverlener", "the age of an informal carer"), "PGB-3B");
        if (parameters is null || !fouten.IsGoed("zorgverlener", "functie") || !Tariefregels.IsJeugd(regel, parameters) || parameters.Minimumjeugduurloon(zorgverlener.Leeftijd!.Value) is not null) return;
        var bekend = string.Join(", ", parameters.Jeugdleeftijden);
        var vanaf = Notatie.Getal(parameters.JeugdTotLeeftijd.Waarde, Taal.Nederlands);
        fouten.Meld(
            Foutsoort.BuitenBereik,
            "zorgverlener.leeftijd",
            Tekst.Gelijk(zorgverlener.Leeftijd.Value.ToString(CultureInfo.InvariantCulture)),
            bekend.Length == 0
                ? new($"{vanaf} of ouder, of iemand met ervaring of opleiding: van {parameters.Jaar} is geen minimumjeugduurloon bekend", $"{vanaf} or older, or somebody with experience or training: of {parameters.Jaar} no minimum youth wage is known")
                : new($"een leeftijd waarvan het minimumjeugduurloon bekend is: {bekend}", $"an age whose minimum youth wage is known: {bekend}"),
            "PGB-3B");
    }

    /// <summary>One name is one carer: a re-application compares them by name.</summary>
    private static void EenPersoonPerNaam(ImmutableArray<Zorgplanrij> regels, Foutenlijst fouten)
    {
        foreach (var groep in regels.Aanwezig().Where(regel => regel.Item.Zorgverlener?.Naam is not null).GroupBy(regel => regel.Item.Zorgverlener.Naam, StringComparer.Ordinal))
        {
            var eerste = groep.First().Item.Zorgverlener;
            foreach (var (nummer, _) in groep.Where(regel => regel.Item.Zorgverlener != eerste))
                fouten.Meld(Foutsoort.Tegenstrijdig, string.Create(CultureInfo.InvariantCulture, $"regels.{nummer + 1}.zorgverlener"), Aanhaling.Tussen(groep.Key), new("één zorgverlener per naam", "one carer for each name"), "PGB-10");
        }
    }
}
