using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json.Serialization;
using Meerzorg.Rekentool.Json;

namespace Meerzorg.Rekentool.Jaarwissel;

/// <summary>The same dossiers under two parameter sets: what a change of year does to each and to all, and through what.</summary>
/// <remarks>
/// Amounts are the granted yearly amounts in cents, context surplus included; a class without an amount counts for € 0,00.
/// They are taken as reported, so the differences of dossiers and of causes add up to the cent.
/// </remarks>
[JsonConverter(typeof(RekentoolConverter<Jaarvergelijking>))]
public sealed class Jaarvergelijking
{
    private Jaarvergelijking(Parameterset voor, Parameterset na, ImmutableArray<Dossierwissel> dossiers)
    {
        Voor = voor;
        Na = na;
        Dossiers = dossiers;

        var klassen = AlleKlassen();
        var aantallen = dossiers.CountBy(dossier => (Van: dossier.KlasseVoor, Naar: dossier.KlasseNa)).ToDictionary();
        Overgangen =
        [
            .. from van in klassen
               from naar in klassen
               where aantallen.ContainsKey((van, naar))
               select new Klasseovergang(van, naar, aantallen[(van, naar)]),
        ];
        Verdeling =
        [
            .. klassen.Select(klasse => (
                klasse,
                Overgangen.Where(overgang => overgang.Van == klasse).Sum(overgang => overgang.Aantal),
                Overgangen.Where(overgang => overgang.Naar == klasse).Sum(overgang => overgang.Aantal))),
        ];
    }

    /// <summary>The first set.</summary>
    public Parameterset Voor { get; }

    /// <summary>The second set.</summary>
    public Parameterset Na { get; }

    /// <summary>All dossiers, in the order in which they were given; also those that cannot be calculated under one of the sets.</summary>
    public ImmutableArray<Dossierwissel> Dossiers { get; }

    /// <summary>The dossiers that can be calculated under both sets; the totals are theirs.</summary>
    public IEnumerable<Dossierwissel> Vergeleken => Dossiers.Where(dossier => dossier.Verschil is not null);

    /// <summary>The dossiers that cannot be calculated under one of the sets, or under neither, with their faults.</summary>
    public IEnumerable<Dossierwissel> NietVergeleken => Dossiers.Where(dossier => dossier.Verschil is null);

    /// <summary>The dossiers that get another class.</summary>
    public IEnumerable<Dossierwissel> AndereKlasse => Vergeleken.Where(dossier => dossier.KlasseVoor != dossier.KlasseNa);

    /// <summary>The amounts of <see cref="Vergeleken"/> together under the first set.</summary>
    public decimal JaarbedragVoor => Vergeleken.Aggregate(Dossierwissel.GeenBedrag, (som, dossier) => som + dossier.JaarbedragVoor!.Value);

    /// <summary>The amounts of <see cref="Vergeleken"/> together under the second set.</summary>
    public decimal JaarbedragNa => Vergeleken.Aggregate(Dossierwissel.GeenBedrag, (som, dossier) => som + dossier.JaarbedragNa!.Value);

    /// <summary>The difference of <see cref="Vergeleken"/> together, by cause.</summary>
    public Jaarverschil Verschil => Vergeleken.Aggregate(Jaarverschil.Nul, (som, dossier) => som + dossier.Verschil!);

    /// <summary>The factor of the cause indexation: exact where it fits a decimal, otherwise to 28 digits.</summary>
    public decimal Indexfactor => Tussenstanden.Indexfactor(Voor, Na).NaarDecimaal();

    /// <summary>All classes with the number of dossiers in each under both sets; each side adds up to all dossiers.</summary>
    public ImmutableArray<(Klasse Klasse, long Voor, long Na)> Verdeling { get; }

    /// <summary>From which class to which the dossiers go; together all dossiers.</summary>
    public ImmutableArray<Klasseovergang> Overgangen { get; }

    /// <summary>Calculates dossiers under two sets.</summary>
    /// <param name="dossiers">The dossiers, each with what names it, which occurs once.</param>
    /// <param name="voor">The first set.</param>
    /// <param name="na">The second set.</param>
    /// <exception cref="ArgumentNullException">An argument, or one of the applications, is <see langword="null"/>.</exception>
    /// <exception cref="OngeldigeInvoerException">A kenmerk is empty or occurs more than once.</exception>
    public static Jaarvergelijking Van(IEnumerable<(string Kenmerk, Aanvraag Aanvraag)> dossiers, Parameterset voor, Parameterset na)
    {
        ArgumentNullException.ThrowIfNull(dossiers);
        ArgumentNullException.ThrowIfNull(voor);
        ArgumentNullException.ThrowIfNull(na);
        var reeks = dossiers.ToImmutableArray();
        ControleerKenmerken(reeks);

        ImmutableArray<Rekentool> standen = [new(voor), .. Tussenstanden.Tussen(voor, na).Select(stand => new Rekentool(stand)), new(na)];
        return new(voor, na, [.. reeks.Select(dossier => Dossierwissel.Van(dossier, standen))]);
    }

    /// <summary>The difference in one line.</summary>
    public override string ToString() =>
        $"{Voor.Naam} → {Na.Naam}: {Notatie.Euro(JaarbedragVoor, Taal.Nederlands)} → {Notatie.Euro(JaarbedragNa, Taal.Nederlands)}";

    private static void ControleerKenmerken(ImmutableArray<(string Kenmerk, Aanvraag Aanvraag)> dossiers)
    {
        var fouten = new Foutenlijst();
        var gezien = new HashSet<string>(Kenmerkgelijkheid.Van);
        foreach (var (nummer, dossier) in dossiers.Index())
        {
            ArgumentNullException.ThrowIfNull(dossier.Aanvraag, nameof(dossiers));
            var pad = string.Create(CultureInfo.InvariantCulture, $"dossiers.{nummer + 1}.kenmerk");
            if (string.IsNullOrWhiteSpace(dossier.Kenmerk))
                fouten.Meld(Foutsoort.Ontbreekt, pad, new("niets", "nothing"), new("een kenmerk", "a kenmerk"));
            else if (!gezien.Add(dossier.Kenmerk))
                fouten.Meld(Foutsoort.Tegenstrijdig, pad, Aanhaling.Tussen(dossier.Kenmerk), new("een kenmerk dat één keer voorkomt", "a kenmerk that occurs once"));
        }

        if (!fouten.IsLeeg) throw new OngeldigeInvoerException(fouten.AlsReeks());
    }

    /// <summary>The classes in ascending order; the last only where there is a dossier that cannot be calculated.</summary>
    private ImmutableArray<Klasse> AlleKlassen()
    {
        var ranges = Voor.Zorgprofielen.Concat(Na.Zorgprofielen).SelectMany(profiel => profiel.Ranges);
        return
        [
            Klasse.BinnenZorgprofiel,
            Klasse.NietMeerzorgwaardig,
            .. ranges.Select(range => range.Klasse).Distinct().Order(),
            .. NietVergeleken.Any() ? [Klasse.NietBerekenbaar] : (Klasse[])[],
        ];
    }
}
