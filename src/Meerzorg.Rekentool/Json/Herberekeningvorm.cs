namespace Meerzorg.Rekentool.Json;

/// <summary>What replaying a receipt says of it.</summary>
internal enum Herberekenuitslag
{
    Identiek,
    Verschilt,
    NietHerberekend,
}

/// <summary>How the replay of a receipt stands in a document; <c>docs/rekenstaat.md</c> shows it. The names are a contract.</summary>
internal static class Herberekeningvorm
{
    private const string Nieuwer = "; `null` bij een ander formaat";

    private static readonly Objectvorm<Rekenverschil> Verschil = new("rekenverschil")
    {
        { "regel", Woordvorm.Vrij, verschil => verschil.Regel, "de regel van de stap; `null` naast de stappen", Lidwijze.MagNiets },
        { "pad", Woordvorm.Vrij, verschil => verschil.Pad, "de plaats: het pad van leden" },
        { "gevonden", Woordvorm.Vrij, verschil => verschil.Gevonden, "wat in de rekenstaat staat, als JSON; `null` als daar niets staat", Lidwijze.MagNiets },
        { "verwacht", Woordvorm.Vrij, verschil => verschil.Verwacht, "wat uit de invoer volgt, als JSON; `null` als daar niets uit volgt", Lidwijze.MagNiets },
    };

    private static readonly Keuzevorm<Herberekenoordeel> Beletsel = new(
        Keuzewoord.Van, [.. Enum.GetValues<Herberekenoordeel>().Except([Herberekenoordeel.Identiek, Herberekenoordeel.Verschilt])]);

    public static Objectvorm<Herberekening> Van { get; } = new("herberekening")
    {
        { "oordeel", Keuzevorm<Herberekenuitslag>.OpNaam, herberekening => Uitslag(herberekening.Oordeel), "wat het narekenen zegt" },
        { "beletsel", Beletsel, herberekening => herberekening.IsHerberekend ? null : herberekening.Oordeel, "waarom er niet is herberekend; `null` als dat wel is gedaan" },
        { "rekentool", Woordvorm.Vrij, _ => Rekenstaat.HuidigeVersie, "de versie die nu rekent" },
        { "rekentoolRekenstaat", Woordvorm.Vrij, herberekening => herberekening.Rekenstaat.Rekentoolversie, "de versie die de rekenstaat heeft gemaakt" + Nieuwer, Lidwijze.MagNiets },
        { "parameters", Woordvorm.Vrij, herberekening => herberekening.Rekenstaat.ParametersetId, "het id van de parameters in de rekenstaat" + Nieuwer, Lidwijze.MagNiets },
        { "andereWaarden", JaNeevorm.Van, herberekening => herberekening.AndereWaarden, "of de parameters nu ergens een andere waarde hebben, waarop de uitkomst niet rust" },
        { "andereDocumentatie", JaNeevorm.Van, herberekening => herberekening.AndereDocumentatie, "of de parameters nu een andere bron of opmerking hebben; dat verandert geen uitkomst" },
        { "verschil", Verschil, herberekening => herberekening.Rekenverschil, "het eerste verschil; `null` als er geen is", Lidwijze.MagNiets },
        { "fouten", new Lijstvorm<Fout>(Foutvormen.Fout), herberekening => herberekening.Fouten, "wat in de weg staat; leeg als er is herberekend" },
    };

    private static Herberekenuitslag Uitslag(Herberekenoordeel oordeel) => oordeel switch
    {
        Herberekenoordeel.Identiek => Herberekenuitslag.Identiek,
        Herberekenoordeel.Verschilt => Herberekenuitslag.Verschilt,
        _ => Herberekenuitslag.NietHerberekend,
    };
}
