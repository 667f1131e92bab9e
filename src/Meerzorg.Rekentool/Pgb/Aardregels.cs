using System.Globalization;

namespace Meerzorg.Rekentool.Pgb;

/// <summary>PGB-KADER 5 to 9: what the nature of the care means for a line.</summary>
internal static class Aardregels
{
    /// <summary>The line with its quantity a week, after the rules on the nature of the care.</summary>
    public static Weging Weeg(int nummer, Zorgplanrij regel)
    {
        var weging = new Weging(nummer, regel, Hoeveelheid(regel));
        return regel.Aard switch
        {
            Zorgaard.GebruikelijkeZorg => GebruikelijkeZorg(weging),
            Zorgaard.Toezicht => Toezicht(weging),
            Zorgaard.MedischNoodzakelijkToezicht => MedischToezicht(weging),
            Zorgaard.WatAls => WatAls(weging),
            Zorgaard.StructureelVariabel => Variabel(weging),
            Zorgaard.NachtWaken or Zorgaard.NachtSlapen => Nachtdienst(weging),
            Zorgaard.NachtActief => NachtActief(weging),
            Zorgaard.Vakantiekosten => Vakantiekosten(weging),
            _ => regel.Functie == Zorgfunctie.Logeren ? Logeren(weging) : weging,
        };
    }

    /// <summary>Whether care by parents or housemates is more than usual care is for a person to judge.</summary>
    [Regel("PGB-5")]
    public static Weging Vraag(Weging weging, Zorgplan plan, Pgbparameters parameters)
    {
        if (!weging.Telt) return weging;
        var zorgverlener = weging.Regel.Zorgverlener;
        bool kind = plan.LeeftijdClient < parameters.VolwassenVanaf.Waarde;
        if (kind && zorgverlener.Verwantschap == Verwantschap.Ouder)
        {
            return weging.Vraag("PGB-5", new(
                "een ouder verzorgt een kind: gaat dit uit boven wat een kind zonder beperking van ouders krijgt?",
                "a parent cares for a child: is this more than a child without a disability gets of its parents?"));
        }

        return !kind && zorgverlener.Huisgenoot
            ? weging.Vraag("PGB-5", new(
                "de zorgverlener hoort bij het huishouden: gaat dit uit boven wat naasten elkaar aan hulp geven?",
                "the carer is part of the household: is this more than the help that people give each other?"))
            : weging;
    }

    /// <summary>What is asked a week; of structurally variable care the average of the past weeks.</summary>
    [Regel("PGB-7")]
    private static Breuk Hoeveelheid(Zorgplanrij regel) => regel.PerWeek is { } perWeek
        ? perWeek.Aantal
        : regel.VoorgaandeWeken.Aggregate(Breuk.Nul, (som, week) => som + week.Aantal) / regel.VoorgaandeWeken.Length;

    [Regel("PGB-5")]
    private static Weging GebruikelijkeZorg(Weging weging) => weging.TeltNiet(
        "PGB-5",
        new("gebruikelijke zorg hoort niet bij een aanvraag voor meerzorg", "usual care is no part of an application for meerzorg"),
        new("de handeling gaat in tijd of intensiteit uit boven wat van naasten mag worden verwacht", "the act exceeds in time or intensity what may be expected of those close by"));

    [Regel("PGB-6")]
    private static Weging Toezicht(Weging weging) => weging.TeltNiet(
        "PGB-6",
        new("toezicht thuis geeft geen budget", "supervision at home gives no budget"),
        new("het toezicht is medisch noodzakelijk: het hele etmaal actieve observatie, onder de voorwaarden van PGB-KADER 6",
            "the supervision is medically necessary: active observation day and night, under the conditions of PGB-KADER 6"));

    [Regel("PGB-6")]
    private static Weging MedischToezicht(Weging weging)
    {
        var toezicht = weging.Regel.Toezicht;
        (bool? Voldaan, Tekst Voorwaarde)[] voorwaarden =
        [
            (toezicht.HeleEtmaal, new("het hele etmaal onafgebroken actieve observatie", "uninterrupted active observation day and night")),
            (toezicht.IngrijpenTeAllenTijde, new("I ingrijpen kan te allen tijde nodig zijn", "I intervention can be needed at any time")),
            (toezicht.IngrijpenOnmiddellijk, new("II ingrijpen moet dan onmiddellijk", "II it is then needed at once")),
            (toezicht.EscalatieZonderIngrijpen, new("III zonder ingrijpen escaleert een (levens)bedreigende situatie", "III without it a threat to life or health escalates")),
            (toezicht.VerpleegkundigOfGedrag, new("het ingrijpen is verpleegkundig of vanwege extreme gedragsproblemen", "the intervention is nursing, or for extreme problems of behaviour")),
        ];
        var onvoldaan = voorwaarden.Where(een => een.Voldaan != true).Select(een => een.Voorwaarde).ToList();
        if (onvoldaan.Count == 0)
        {
            return weging
                .Met(new("PGB-6", new("medisch noodzakelijk toezicht: het plan vermeldt dat aan elke voorwaarde is voldaan", "medically necessary supervision: the plan states that every condition is met")))
                .Vraag("PGB-6", new("is het toezicht medisch noodzakelijk, dus zwaarder dan dat van het zorgprofiel?", "is the supervision medically necessary, so heavier than that of the zorgprofiel?"));
        }

        var (nl, en) = (string.Join("; ", onvoldaan.Select(een => een.Nl)), string.Join("; ", onvoldaan.Select(een => een.En)));
        return weging.TeltNiet(
            "PGB-6",
            new("toezicht telt alleen als het medisch noodzakelijk is, en aan elke voorwaarde daarvoor is voldaan", "supervision counts only when it is medically necessary, with every condition for it met"),
            new($"ook dit is het geval: {nl}", $"this is the case too: {en}"));
    }

    [Regel("PGB-7")]
    private static Weging WatAls(Weging weging) => weging.TeltNiet(
        "PGB-7",
        new("wat-als-zorg is hypothetisch en gaat niet vooraf mee", "what-if care is hypothetical and is not taken along beforehand"),
        new("de situatie doet zich voor: vraag dan een ophoging (PGB-10); of de zorg is aantoonbaar structureel variabel",
            "the situation comes about: ask for a higher budget then (PGB-10); or the care varies structurally and demonstrably"));

    [Regel("PGB-7")]
    private static Weging Variabel(Weging weging)
    {
        var weken = weging.Regel.VoorgaandeWeken.Length.ToString(CultureInfo.InvariantCulture);
        var gemiddeld = new Hoeveelheid(weging.Gevraagd, weging.Regel.Functie.Eenheid()).AlsTekst;
        return weging.Met(new("PGB-7", new(
            $"structureel variabele zorg telt voor het gemiddelde van de voorgaande weken ({weken}): {gemiddeld.Nl} per week",
            $"structurally variable care counts for the average of the past weeks ({weken}): {gemiddeld.En} a week")));
    }

    [Regel("PGB-8")]
    private static Weging Nachtdienst(Weging weging) => weging.TeltNiet(
        "PGB-8",
        new("wakend of slapend aanwezig zijn in de nacht telt niet", "being present in the night, awake or asleep, does not count"),
        new("noem de zorghandelingen in de nacht apart, als actieve zorg", "name the acts of care in the night apart, as active care"));

    [Regel("PGB-8")]
    private static Weging NachtActief(Weging weging) => weging.Met(new("PGB-8", new("actieve zorg in de nacht telt", "active care in the night counts")));

    [Regel("PGB-9")]
    private static Weging Vakantiekosten(Weging weging) => weging.TeltNiet(
        "PGB-9",
        new("onkosten van een vakantie zijn geen Wlz-zorg", "expenses of a holiday are no Wlz care"),
        new("het verblijf van de budgethouder valt onder de functie logeren, tegen het integrale logeertarief", "the stay of the client falls under the function logeren, at its integral rate"));

    [Regel("PGB-9")]
    private static Weging Logeren(Weging weging) => weging.Met(new("PGB-9", new("logeren telt via het integrale logeertarief", "logeren counts through its integral rate")));
}
