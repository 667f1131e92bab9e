using System.Globalization;

namespace Meerzorg.Rekentool.Cyclus;

/// <summary>The checks on the situation of a provider; every fault is reported, each at the place where it is.</summary>
internal static class Situatiecontrole
{
    public static void Controleer(Aanbiedersituatie situatie, Foutenlijst fouten)
    {
        Aanbiedersituatie.Vorm.Controleer(situatie, "", null, fouten);
        Voorbij("laatsteDialoog", situatie.LaatsteDialoog, "PLAN-2", situatie, fouten);
        if (situatie.Dialoog < situatie.Peildatum && fouten.IsGoed("dialoog", "peildatum"))
        {
            fouten.Meld(
                Foutsoort.Tegenstrijdig,
                "dialoog",
                Tekst.Gelijk(Notatie.Datum(situatie.Dialoog.Value)),
                new($"een dag op of na de peildatum {Notatie.Datum(situatie.Peildatum)}; een gehouden dialoog is laatsteDialoog", $"a day on or after peildatum {Notatie.Datum(situatie.Peildatum)}; a dialogue that was held is laatsteDialoog"),
                "PLAN-2");
        }

        var clienten = new HashSet<string>(Kenmerkgelijkheid.Van);
        var groepen = new HashSet<string>(Kenmerkgelijkheid.Van);
        foreach (var (nummer, beschikking) in situatie.Clienten.Aanwezig())
            Client(Pad("clienten", nummer), beschikking.Client, situatie, clienten, fouten);

        foreach (var (nummer, groep) in situatie.Groepen.Aanwezig())
        {
            var pad = Pad("groepen", nummer);
            Veldcontrole.KenmerkEenKeer(pad, groep.Kenmerk, groepen, null, fouten);
            foreach (var (volgnummer, client) in groep.Clienten.Aanwezig()) Client(Pad($"{pad}.clienten", volgnummer), client, situatie, clienten, fouten);
        }

        foreach (var (nummer, groep) in situatie.NieuweGroepen.Aanwezig())
            Veldcontrole.KenmerkEenKeer(Pad("nieuweGroepen", nummer), groep.Kenmerk, groepen, null, fouten);

        Samenhang(situatie, fouten);
    }

    /// <summary>Numbers and lists must tell the same story.</summary>
    private static void Samenhang(Aanbiedersituatie situatie, Foutenlijst fouten)
    {
        if (!fouten.IsGoed("individueleClienten", "nieuweClienten", "clienten")) return;
        int bekend = situatie.Clienten.Length + situatie.NieuweClienten;
        if (bekend > situatie.IndividueleClienten)
        {
            fouten.Meld(
                Foutsoort.Tegenstrijdig,
                "individueleClienten",
                Tekst.Gelijk(situatie.IndividueleClienten.ToString(CultureInfo.InvariantCulture)),
                new($"ten minste {bekend}: {situatie.Clienten.Length} in clienten en {situatie.NieuweClienten} nieuwe", $"at least {bekend}: {situatie.Clienten.Length} in clienten and {situatie.NieuweClienten} new ones"),
                "PLAN-1");
        }

        if (situatie.LevertMeerzorg || !fouten.IsGoed("levertMeerzorg")) return;
        bool heeftBeschikkingen = situatie.IndividueleClienten > situatie.NieuweClienten || !situatie.Groepen.IsEmpty;
        if (!heeftBeschikkingen) return;
        fouten.Meld(
            Foutsoort.Tegenstrijdig,
            "levertMeerzorg",
            new("false, naast cliënten of groepen die al meerzorg hebben", "false, beside clients or groups that already have meerzorg"),
            new("true, of alleen nieuwe cliënten en nieuwe groepen", "true, or new clients and new groups only"),
            "PLAN-1");
    }

    private static void Client(string pad, Meerzorgclient? client, Aanbiedersituatie situatie, HashSet<string> kenmerken, Foutenlijst fouten)
    {
        if (client is null) return;
        Veldcontrole.KenmerkEenKeer(pad, client.Kenmerk, kenmerken, null, fouten);
        Voorbij($"{pad}.meerzorgSinds", client.MeerzorgSinds, "PLAN-3", situatie, fouten);
        Voorbij($"{pad}.laatsteOntwikkeltraject", client.LaatsteOntwikkeltraject, "PLAN-3", situatie, fouten);
    }

    private static void Voorbij(string pad, DateOnly? dag, string regel, Aanbiedersituatie situatie, Foutenlijst fouten)
    {
        if (dag > situatie.Peildatum && fouten.IsGoed("peildatum"))
            fouten.Meld(Foutsoort.Tegenstrijdig, pad, Tekst.Gelijk(Notatie.Datum(dag.Value)), new($"een dag op of vóór de peildatum {Notatie.Datum(situatie.Peildatum)}", $"a day on or before peildatum {Notatie.Datum(situatie.Peildatum)}"), regel);
    }

    private static string Pad(string lijst, int index) => string.Create(CultureInfo.InvariantCulture, $"{lijst}.{index + 1}");
}
