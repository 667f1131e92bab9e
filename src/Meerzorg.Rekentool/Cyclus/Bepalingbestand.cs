namespace Meerzorg.Rekentool;

/// <summary>Reads a file of terms or a policy: every value names one of the sources at the top of the file.</summary>
/// <remarks>What cannot be read is a fault; the neutral value in its place only lets the reading go on.</remarks>
internal sealed class Bepalingbestand
{
    private const int MaximumAantal = 1_000_000;
    private const string HeleJaar = "hele jaar";

    private static readonly Herkomst Onbekend = new("", "", Waardestatus.Eigen);
    private static readonly Tekst NietLeeg = new("een tekst die niet leeg is", "a text that is not empty");
    private static readonly Tekst Eenheden = Tekst.Gelijk("weken, maanden, jaar");
    private static readonly Tekst Statussen = Tekst.Gelijk("gepubliceerd, afgeleid, eigen");
    private static readonly Tekst Dag = new("een dag die elk jaar heeft, zoals \"1 november\" of \"eind februari\"", "a day that every year has, such as \"1 november\" or \"eind februari\"");
    private static readonly Tekst Deelvanhetjaar = new($"\"{HeleJaar}\" of een deel van het jaar, zoals \"1 november t/m 31 januari\"", $"\"{HeleJaar}\" or a part of the year, such as \"1 november t/m 31 januari\"");

    private readonly Jsonlezer? _json;
    private readonly Foutenlijst _fouten;
    private readonly Dictionary<string, Herkomst> _herkomsten = new(StringComparer.Ordinal);
    private readonly bool _heeftHerkomsten;

    public Bepalingbestand(ReadOnlySpan<byte> utf8Json, string formaat, Foutenlijst fouten, params ReadOnlySpan<string> leden)
    {
        _fouten = fouten;
        _json = Jsonlezer.Van(utf8Json, new("één JSON-object", "one JSON object"), fouten);
        if (_json is null) return;

        _json.Aanvaardt(["$schema", "formaat", "gecontroleerdOp", "herkomsten", .. leden]);
        if (Woord(_json, "formaat", Tekst.Gelijk($"\"{formaat}\"")) is { } gevonden && gevonden != formaat)
            Onleesbaar(_json, "formaat", gevonden, Tekst.Gelijk($"\"{formaat}\""));
        GecontroleerdOp = _json.VerplichteDatum("gecontroleerdOp");
        if (Object(_json, "herkomsten") is not { } herkomsten) return;
        _heeftHerkomsten = true;
        LeesHerkomsten(herkomsten);
    }

    /// <summary>When the file was last held against its sources.</summary>
    public DateOnly GecontroleerdOp { get; }

    /// <summary>The name that the file gives itself.</summary>
    public string Naam(string lid) => Woord(_json, lid, NietLeeg) ?? "";

    /// <summary>A part of the file.</summary>
    public Onderdeel Deel(string naam, params ReadOnlySpan<string> leden) => new(this, Object(_json, naam)?.Aanvaardt(leden));

    private void LeesHerkomsten(Jsonlezer herkomsten)
    {
        foreach (var naam in herkomsten.Leden())
        {
            if (herkomsten.Object(naam) is not { } lid) continue;
            lid.Aanvaardt("document", "plaats", "status", "afleiding", "opmerking");
            var (document, plaats) = (Woord(lid, "document", NietLeeg), Woord(lid, "plaats", NietLeeg));
            Waardestatus? status = Woord(lid, "status", Statussen) switch
            {
                "gepubliceerd" => Waardestatus.Gepubliceerd,
                "afgeleid" => Waardestatus.Afgeleid,
                "eigen" => Waardestatus.Eigen,
                var anders => Onbekende<Waardestatus>(lid, "status", anders, Statussen),
            };
            var afleiding = status == Waardestatus.Afgeleid
                ? Woord(lid, "afleiding", new("hoe de waarden zijn afgeleid", "how the values were derived"))
                : lid.Woord("afleiding", NietLeeg);

            // A source that is itself at fault stays known, so that the values that name it are not reported as well.
            _herkomsten[naam] = new(document ?? "", plaats ?? "", status ?? Waardestatus.Eigen, afleiding, lid.Woord("opmerking", NietLeeg));
        }
    }

    private static Jsonlezer? Object(Jsonlezer? van, string naam) =>
        van is not null && van.Verplicht(naam, new("een object { … }", "an object { … }")) ? van.Object(naam) : null;

    private Herkomst Herkomst(Jsonlezer? lid)
    {
        var verwacht = Tekst.Gelijk(string.Join(", ", _herkomsten.Keys));
        var opmerking = lid?.Woord("opmerking", NietLeeg);
        if (Woord(lid, "herkomst", verwacht) is not { } naam) return Onbekend;
        if (_herkomsten.TryGetValue(naam, out var herkomst)) return opmerking is null ? herkomst : herkomst with { Opmerking = opmerking };
        if (_heeftHerkomsten) _fouten.Meld(Foutsoort.OnbekendLid, lid!.Pad("herkomst"), Aanhaling.Tussen(naam), verwacht);
        return Onbekend;
    }

    private int? Geheel(Jsonlezer? lid, int minimum, int maximum)
    {
        var verwacht = new Tekst($"een geheel getal van {minimum} tot en met {maximum} als tekst, zoals \"3\"", $"a whole number from {minimum} up to {maximum} as text, such as \"3\"");
        if (Woord(lid, "waarde", verwacht) is not { } tekst) return null;
        if (Notatiebeleid.TryGeheel(tekst, new(Notatieplaats.Waarde), new(new("een geheel getal als tekst", "a whole number as text"), minimum, maximum), out int getal, out var fout)) return getal;
        _fouten.Meld(fout.Soort == Foutsoort.Meerduidig ? fout.Op(lid!.Pad("waarde")) : new Fout(Foutsoort.Onleesbaar, lid!.Pad("waarde"), fout.Gevonden, verwacht));
        return null;
    }

    /// <summary>A required text that is not empty; <see langword="null"/>, with a fault, when there is none.</summary>
    private string? Woord(Jsonlezer? lid, string naam, Tekst verwacht)
    {
        if (lid is null || !lid.Verplicht(naam, verwacht) || lid.Woord(naam, verwacht) is not { } tekst) return null;
        if (!string.IsNullOrWhiteSpace(tekst)) return tekst;
        Onleesbaar(lid, naam, tekst, verwacht);
        return null;
    }

    private T? Onbekende<T>(Jsonlezer? lid, string naam, string? gevonden, Tekst verwacht)
        where T : struct
    {
        if (gevonden is not null) Onleesbaar(lid, naam, gevonden, verwacht);
        return null;
    }

    private void Onleesbaar(Jsonlezer? lid, string naam, string gevonden, Tekst verwacht) =>
        _fouten.Meld(Foutsoort.Onleesbaar, lid!.Pad(naam), Aanhaling.Tussen(gevonden), verwacht);

    /// <summary>A part of the file, which holds values by name.</summary>
    public sealed class Onderdeel(Bepalingbestand bestand, Jsonlezer? json)
    {
        public Bepaling<Termijn> LeesTermijn(string naam)
        {
            var lid = Lid(naam, "waarde", "eenheid");
            int? aantal = bestand.Geheel(lid, 1, Termijn.Maximum);
            Termijneenheid? eenheid = bestand.Woord(lid, "eenheid", Eenheden) switch
            {
                "weken" => Termijneenheid.Weken,
                "maanden" => Termijneenheid.Maanden,
                "jaar" => Termijneenheid.Jaren,
                var anders => bestand.Onbekende<Termijneenheid>(lid, "eenheid", anders, Eenheden),
            };
            return Met(lid, new Termijn(aantal ?? 1, eenheid ?? Termijneenheid.Jaren));
        }

        public Bepaling<int> LeesAantal(string naam, string eenheid)
        {
            var lid = Lid(naam, "waarde", "eenheid");
            var verwacht = Tekst.Gelijk($"\"{eenheid}\"");
            if (bestand.Woord(lid, "eenheid", verwacht) is { } gevonden && gevonden != eenheid) bestand.Onleesbaar(lid, "eenheid", gevonden, verwacht);
            return Met(lid, bestand.Geheel(lid, 0, MaximumAantal) ?? 0);
        }

        public Bepaling<bool> LeesJaNee(string naam)
        {
            var lid = Lid(naam, "waarde");
            return Met(lid, lid?.JaNee("waarde", regel: null) ?? false);
        }

        public Bepaling<string> LeesCode(string naam)
        {
            var lid = Lid(naam, "waarde");
            return Met(lid, bestand.Woord(lid, "waarde", NietLeeg) ?? "");
        }

        /// <summary>How and to whom, in both languages; not every source says so.</summary>
        public Bepaling<Tekst>? LeesWijze()
        {
            if (json?.Heeft("wijze") != true) return null;
            var lid = Lid("wijze", "nl", "en");
            var (nl, en) = (bestand.Woord(lid, "nl", NietLeeg), bestand.Woord(lid, "en", NietLeeg));
            return Met(lid, new Tekst(nl ?? "", en ?? ""));
        }

        /// <summary>A day of the year; left out where there is none.</summary>
        public Bepaling<Jaardag>? LeesJaardag(string naam)
        {
            if (json?.Heeft(naam) != true) return null;
            var lid = Lid(naam, "waarde");
            var tekst = bestand.Woord(lid, "waarde", Dag);
            var dag = tekst is null ? null : Jaardag.Lees(tekst) ?? bestand.Onbekende<Jaardag>(lid, "waarde", tekst, Dag);
            return Met(lid, dag ?? default);
        }

        /// <summary>A part of the year; <see langword="null"/> is the whole year.</summary>
        public Bepaling<Aanvraagvenster?> LeesVenster(string naam)
        {
            var lid = Lid(naam, "waarde");
            var tekst = bestand.Woord(lid, "waarde", Deelvanhetjaar);
            return Met(lid, tekst is null or HeleJaar ? null : Aanvraagvenster.Lees(tekst) ?? bestand.Onbekende<Aanvraagvenster>(lid, "waarde", tekst, Deelvanhetjaar));
        }

        /// <summary>The parts below a member whose names are zorgprofielen.</summary>
        public IEnumerable<(Zorgprofiel Zorgprofiel, Onderdeel Deel)> PerZorgprofiel(string naam, params string[] leden)
        {
            if (Object(json, naam) is not { } perZorgprofiel) yield break;
            foreach (var sleutel in perZorgprofiel.Leden())
            {
                if (Zorgprofiel.Alle.FirstOrDefault(profiel => profiel.Naam == sleutel) is { } zorgprofiel)
                    yield return (zorgprofiel, new(bestand, perZorgprofiel.Object(sleutel)?.Aanvaardt(leden)));
                else bestand._fouten.Meld(Foutsoort.OnbekendZorgprofiel, perZorgprofiel.Pad(sleutel), Tekst.Gelijk(sleutel), Tekst.Gelijk(Zorgprofiel.Opsomming));
            }
        }

        private Jsonlezer? Lid(string naam, params ReadOnlySpan<string> leden) => Object(json, naam)?.Aanvaardt([.. leden, "herkomst", "opmerking"]);

        private Bepaling<T> Met<T>(Jsonlezer? lid, T waarde) => new(waarde, bestand.Herkomst(lid));
    }
}
