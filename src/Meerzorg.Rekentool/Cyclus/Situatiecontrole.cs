using System.Globalization;

namespace Meerzorg.Rekentool;

/// <summary>The checks on the situation of a provider; every fault is reported, each at the place where it is.</summary>
internal static class Situatiecontrole
{
    private const int MaximaalClienten = 1_000_000;

    public static void Controleer(Aanbiedersituatie situatie, Foutenlijst fouten)
    {
        Dag("peildatum", situatie.Peildatum, fouten);
        Aantal("individueleClienten", situatie.IndividueleClienten, fouten);
        Aantal("nieuweClienten", situatie.NieuweClienten, fouten);
        Voorbij("laatsteDialoog", situatie.LaatsteDialoog, situatie, fouten);
        Dag("dialoog", situatie.Dialoog, fouten);
        if (situatie.Dialoog < situatie.Peildatum && fouten.IsGoed("dialoog", "peildatum"))
        {
            fouten.Meld(
                Foutsoort.Tegenstrijdig,
                "dialoog",
                Tekst.Gelijk(Notatie.Datum(situatie.Dialoog.Value)),
                new($"een dag op of na de peildatum {Notatie.Datum(situatie.Peildatum)}; een gehouden dialoog is laatsteDialoog", $"a day on or after peildatum {Notatie.Datum(situatie.Peildatum)}; a dialogue that was held is laatsteDialoog"),
                "PLAN-2");
        }

        var clienten = new HashSet<string>(StringComparer.Ordinal);
        var groepen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (nummer, beschikking) in situatie.Clienten.Index())
        {
            var pad = Pad("clienten", nummer);
            Client(pad, beschikking.Client, situatie, clienten, fouten);
            Dag($"{pad}.eindeBeschikking", beschikking.EindeBeschikking, fouten);
        }

        foreach (var (nummer, groep) in situatie.Groepen.Index())
        {
            var pad = Pad("groepen", nummer);
            Kenmerk(pad, groep.Kenmerk, groepen, fouten);
            Dag($"{pad}.eindeBeschikking", groep.EindeBeschikking, fouten);
            foreach (var (volgnummer, client) in groep.Clienten.Index()) Client(Pad($"{pad}.clienten", volgnummer), client, situatie, clienten, fouten);
        }

        foreach (var (nummer, groep) in situatie.NieuweGroepen.Index())
        {
            var pad = Pad("nieuweGroepen", nummer);
            Kenmerk(pad, groep.Kenmerk, groepen, fouten);
            Dag($"{pad}.start", groep.Start, fouten);
        }

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
                Getal(situatie.IndividueleClienten),
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

    private static void Client(string pad, Meerzorgclient client, Aanbiedersituatie situatie, HashSet<string> kenmerken, Foutenlijst fouten)
    {
        Kenmerk(pad, client.Kenmerk, kenmerken, fouten);
        Voorbij($"{pad}.meerzorgSinds", client.MeerzorgSinds, situatie, fouten);
        Voorbij($"{pad}.laatsteOntwikkeltraject", client.LaatsteOntwikkeltraject, situatie, fouten);
    }

    private static void Kenmerk(string pad, string kenmerk, HashSet<string> kenmerken, Foutenlijst fouten)
    {
        pad += ".kenmerk";
        if (string.IsNullOrWhiteSpace(kenmerk)) fouten.Meld(Foutsoort.Ontbreekt, pad, new("niets", "nothing"), new("een kenmerk", "a kenmerk"));
        else if (!kenmerken.Add(kenmerk)) fouten.Meld(Foutsoort.Tegenstrijdig, pad, Aanhaling.Tussen(kenmerk), new("een kenmerk dat één keer voorkomt", "a kenmerk that occurs once"));
    }

    private static void Voorbij(string pad, DateOnly? dag, Aanbiedersituatie situatie, Foutenlijst fouten)
    {
        Dag(pad, dag, fouten);
        if (dag > situatie.Peildatum && fouten.IsGoed("peildatum"))
            fouten.Meld(Foutsoort.Tegenstrijdig, pad, Tekst.Gelijk(Notatie.Datum(dag.Value)), new($"een dag op of vóór de peildatum {Notatie.Datum(situatie.Peildatum)}", $"a day on or before peildatum {Notatie.Datum(situatie.Peildatum)}"));
    }

    private static void Dag(string pad, DateOnly? dag, Foutenlijst fouten)
    {
        if (dag is { } gegeven && !Datumnotatie.IsGeldig(gegeven)) fouten.Meld(Foutsoort.BuitenBereik, pad, Tekst.Gelijk(Notatie.Datum(gegeven)), Datumnotatie.Geldig);
    }

    private static void Aantal(string pad, int aantal, Foutenlijst fouten)
    {
        if (aantal is < 0 or > MaximaalClienten)
            fouten.Meld(Foutsoort.BuitenBereik, pad, Getal(aantal), new($"een geheel getal van 0 tot en met {MaximaalClienten}", $"a whole number from 0 up to {MaximaalClienten}"));
    }

    private static string Pad(string lijst, int index) => string.Create(CultureInfo.InvariantCulture, $"{lijst}.{index + 1}");

    private static Tekst Getal(int getal) => Tekst.Gelijk(getal.ToString(CultureInfo.InvariantCulture));
}
