using Meerzorg.Rekentool.Cyclus;
using Meerzorg.Rekentool.Herijking;
using Meerzorg.Rekentool.Jaarwissel;
using Meerzorg.Rekentool.Pgb;

namespace Meerzorg.Rekentool.Json;

/// <summary>Which description belongs to which type.</summary>
internal static class Vormregister
{
    private static readonly Dictionary<Type, Func<Vorm>> Vormen = new()
    {
        [typeof(Uren)] = () => Tijdvorm.Vrij,
        [typeof(Zorgprofiel)] = () => Zorgprofiel.Vorm,
        [typeof(Leveringsvorm)] = () => Namen.VormVanLeveringsvorm,
        [typeof(Sector)] = () => Keuzevorm<Sector>.Letterlijk,
        [typeof(Maatwerkgroep)] = () => Keuzevorm<Maatwerkgroep>.Letterlijk,
        [typeof(Klasse)] = () => Keuzevorm<Klasse>.OpNaam,
        [typeof(Aanvraag)] = () => Aanvraag.Vorm,
        [typeof(Zorginzet)] = () => Zorginzet.Vorm,
        [typeof(Behandelinzet)] = () => Behandelinzet.Vorm,
        [typeof(Contextmiddelen)] = () => Contextmiddelen.Vorm,
        [typeof(Groepsaanvraag)] = () => Groepsaanvraag.Vorm,
        [typeof(Groepsclient)] = () => Groepsclient.Vorm,
        [typeof(Dagprogramma)] = () => Dagprogramma.Vorm,
        [typeof(Weekinzet)] = () => Weekinzetvorm.Van,
        [typeof(Programmarij)] = () => Programmarij.Vorm,
        [typeof(Afwezigheid)] = () => Afwezigheid.Vorm,
        [typeof(Tijdvak)] = () => Tijdvak.Vorm,
        [typeof(Programmadag)] = () => Programmadagen.Dagvorm,
        [typeof(Zorgsoort)] = () => Programmadagen.Soortvorm,
        [typeof(Bezetting)] = () => Bezettingvorm.Van,
        [typeof(Nachtinzet)] = () => Nachtinzet.Vorm,
        [typeof(Aanvraagsoort)] = () => Namen.VormVanSoort,
        [typeof(Verhuizing)] = () => Verhuizing.Vorm,
        [typeof(OudeBeschikking)] = () => OudeBeschikking.Vorm,
        [typeof(Dossier)] = () => Dossier.Vorm,
        [typeof(Termijnaanvraag)] = () => Termijnaanvraag.Vorm,
        [typeof(Groepstermijnaanvraag)] = () => Groepstermijnaanvraag.Vorm,
        [typeof(Groepslid)] = () => Groepslid.Vorm,
        [typeof(Periode)] = () => Periodevorm.Van,
        [typeof(Preventievoorwaarden)] = () => Preventievoorwaarden.Vorm,
        [typeof(Aanbiedersituatie)] = () => Aanbiedersituatie.Vorm,
        [typeof(Meerzorgclient)] = () => Meerzorgclient.Vorm,
        [typeof(NieuweGroep)] = () => NieuweGroep.Vorm,
        [typeof(Zorgplan)] = () => Zorgplan.Vorm,
        [typeof(Heraanvraag)] = () => Heraanvraag.Vorm,
        [typeof(Groepsuitkomst)] = () => new Deelvorm<Groepsuitkomst, Groepsuitvoer>(Groepsuitkomstvorm.Van, groep => new(groep)),
        [typeof(Verhuisuitkomst)] = () => Verhuisuitkomstvorm.Van,
        [typeof(Termijnuitkomst)] = () => new Deelvorm<Termijnuitkomst, Termijnuitvoer>(Termijnuitkomstvorm.Van, uitkomst => new(uitkomst, null)),
        [typeof(Groepstermijnuitkomst)] = () => new Deelvorm<Groepstermijnuitkomst, Groepstermijnuitvoer>(Groepstermijnuitkomstvorm.Van, uitkomst => new(uitkomst)),
        [typeof(Meerzorgcyclus)] = () => Meerzorgcyclusvorm.Van,
        [typeof(Volledigheid)] = () => Volledigheidsvorm.Van,
        [typeof(Pgbuitkomst)] = () => Pgbuitkomstvorm.Van,
        [typeof(Jaarvergelijking)] = () => Jaarvergelijkingvorm.Van,
        [typeof(Herijkingsuitkomst)] = () => Herijkingsvorm.Van,
        [typeof(Herberekening)] = () => Herberekeningvorm.Van,
        [typeof(Uitkomst)] = () => Uitkomstvorm.Van,
        [typeof(Meerzorgwaardig)] = () => new Deelvorm<Meerzorgwaardig, Uitkomst>(Uitkomstvorm.Van, uitkomst => uitkomst),
        [typeof(BinnenZorgprofiel)] = () => new Deelvorm<BinnenZorgprofiel, Uitkomst>(Uitkomstvorm.Van, uitkomst => uitkomst),
        [typeof(NietMeerzorgwaardig)] = () => new Deelvorm<NietMeerzorgwaardig, Uitkomst>(Uitkomstvorm.Van, uitkomst => uitkomst),
        [typeof(Meerzorgprofiel)] = () => new Deelvorm<Meerzorgprofiel, Uitkomst>(Uitkomstvorm.Van, uitkomst => uitkomst),
        [typeof(Maatwerk)] = () => new Deelvorm<Maatwerk, Uitkomst>(Uitkomstvorm.Van, uitkomst => uitkomst),
    };

    /// <summary>The types that have a description.</summary>
    public static IReadOnlyCollection<Type> Typen => Vormen.Keys;

    public static Vorm<T> Van<T>() =>
        Vormen.TryGetValue(typeof(T), out var vorm) ? (Vorm<T>)vorm() : throw new NotSupportedException($"{typeof(T).Name} staat alleen in een geheel: lees of schrijf dat, zoals een {nameof(Zorgplan)}.");
}
