using System.Globalization;

namespace Meerzorg.Rekentool.Cyclus;

/// <summary>What makes it impossible to calculate a group over its period.</summary>
internal static class Groepstermijncontrole
{
    [Regel("GROEP-1", "GROEP-5")]
    public static void Controleer(Groepstermijnaanvraag aanvraag, Parameterset? parameters, Foutenlijst fouten)
    {
        Groepstermijnaanvraag.Vorm.Controleer(aanvraag, "", null, fouten);
        if (aanvraag.Clienten.IsDefault || aanvraag.Clienten.Any(lid => lid?.Client is null)) return;
        Groepscontrole.Clienten([.. aanvraag.Clienten.Select(lid => lid.Client)], parameters, fouten);
        if (aanvraag.Periode is not { } periode) return;
        bool past = true;
        foreach (var (nummer, lid) in aanvraag.Clienten.Index())
        {
            if (lid.Periode is not { } eigen || (eigen.Van >= periode.Van && eigen.TotEnMet <= periode.TotEnMet)) continue;
            past = false;
            fouten.Meld(
                Foutsoort.Tegenstrijdig,
                $"{Groepscontrole.Pad(nummer)}.periode",
                new(eigen.In(Taal.Nederlands), eigen.In(Taal.Engels)),
                new($"dagen van de groep, {periode.In(Taal.Nederlands)}", $"days of the group, {periode.In(Taal.Engels)}"),
                "GROEP-5");
        }

        if (past) Grootte(aanvraag, fouten);
    }

    /// <summary>On no day is there a group of one.</summary>
    private static void Grootte(Groepstermijnaanvraag aanvraag, Foutenlijst fouten)
    {
        var teKlein = (
            from samenstelling in aanvraag.Samenstellingen()
            let aantal = aanvraag.Op(samenstelling.Van).Count()
            where aantal < Groepsaanvraag.KleinsteGroep
            let clienten = Notatie.Clienten(aantal)
            select new Tekst($"{clienten.Nl} van {samenstelling.In(Taal.Nederlands)}", $"{clienten.En} from {samenstelling.In(Taal.Engels)}")).ToList();
        if (teKlein.Count == 0) return;
        fouten.Meld(
            Foutsoort.BuitenBereik,
            "clienten",
            new(string.Join("; ", teKlein.Select(dagen => dagen.Nl)), string.Join("; ", teKlein.Select(dagen => dagen.En))),
            new(
                string.Create(CultureInfo.InvariantCulture, $"ten minste {Groepsaanvraag.KleinsteGroep} cliënten op elke dag; laat de groep eerder eindigen, of vraag die dagen individueel aan"),
                string.Create(CultureInfo.InvariantCulture, $"at least {Groepsaanvraag.KleinsteGroep} clients on every day; let the group end sooner, or apply for those days individually")),
            "GROEP-1");
    }
}
