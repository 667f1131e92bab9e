using System.Collections;
using System.Collections.Immutable;
using System.Text.Json;

namespace Meerzorg.Rekentool;

/// <summary>An object of a document: its members, each described once, in the order in which they are written and in which faults are reported.</summary>
/// <typeparam name="T">The type that the object describes.</typeparam>
/// <param name="naam">The name of the object, for schemas and documents.</param>
/// <param name="leeg">The object with nothing in it, from which reading starts; left out for what is only written.</param>
/// <param name="na">What can only be said, or worked out, when the whole object was read.</param>
/// <param name="verwacht">What is accepted, for messages; any object when left out.</param>
internal sealed class Objectvorm<T>(string naam, Func<T>? leeg = null, Func<T, Objectlezing, T>? na = null, Tekst? verwacht = null) : Vorm<T>, IObjectvorm, IEnumerable
{
    private readonly List<Lid<T>> _leden = [];
    private readonly List<Vervallenlid> _vervallen = [];

    /// <summary>The name in schemas and documents.</summary>
    public string Naam { get; } = naam;

    public IReadOnlyList<Lid<T>> Leden => _leden;

    IReadOnlyList<Lid> IObjectvorm.Leden => _leden;

    public override Tekst Verwacht { get; } = verwacht ?? new("een object { … }", "an object { … }");

    public override string Soort => Naam;

    public override bool IsLeesbaar => leeg is not null;

    public override string SoortMet(Func<IObjectvorm, string> naam) => naam(this);

    /// <summary>What can only be said, or worked out, when the whole object was read.</summary>
    public Func<T, Objectlezing, T>? Na => na;

    /// <summary>A member that is read and written.</summary>
    /// <param name="naam">Its name.</param>
    /// <param name="vorm">How its value stands in a document.</param>
    /// <param name="van">Gives the value.</param>
    /// <param name="met">Gives the object with another value.</param>
    /// <param name="betekenis">What it means, in Dutch.</param>
    /// <param name="regel">The id of the rule that asks for it.</param>
    /// <param name="wijze">Whether it must be there, is always written, and so on.</param>
    /// <param name="kolom">Its column in a table of dossiers.</param>
    public void Add<TWaarde>(
        string naam, Vorm<TWaarde> vorm, Func<T, TWaarde> van, Func<T, TWaarde, T> met, string betekenis, string? regel = null, Lidwijze wijze = default, string? kolom = null) =>
        _leden.Add(new Lid<T, TWaarde>(naam, vorm, van, met, betekenis, wijze) { Regel = regel, Kolom = kolom });

    /// <summary>A member that is read and written and that may be nothing.</summary>
    public void Add<TWaarde>(
        string naam, Vorm<TWaarde> vorm, Func<T, TWaarde?> van, Func<T, TWaarde?, T> met, string betekenis, string? regel = null, Lidwijze wijze = default, string? kolom = null)
        where TWaarde : struct =>
        _leden.Add(new Lid<T, TWaarde?>(naam, new Nietsvorm<TWaarde>(vorm), van, met, betekenis, wijze) { Regel = regel, Kolom = kolom });

    /// <summary>A member that is a field of an object that is filled while it is read; the object to start from must then be a new one each time.</summary>
    /// <param name="naam">Its name.</param>
    /// <param name="vorm">How its value stands in a document.</param>
    /// <param name="plek">Gives the field.</param>
    /// <param name="betekenis">What it means, in Dutch.</param>
    /// <param name="wijze">Whether it must be there, may be nothing, and so on.</param>
    /// <param name="regel">The id of the rule that asks for it.</param>
    public void Add<TWaarde>(string naam, Vorm<TWaarde> vorm, Plek<T, TWaarde> plek, string betekenis, Lidwijze wijze, string? regel = null) =>
        _leden.Add(new Veldlid<T, TWaarde>(naam, vorm, plek, betekenis, wijze) { Regel = regel });

    /// <summary>A member that is a field and that may be nothing.</summary>
    public void Add<TWaarde>(string naam, Vorm<TWaarde> vorm, Plek<T, TWaarde?> plek, string betekenis, Lidwijze wijze)
        where TWaarde : struct =>
        _leden.Add(new Veldlid<T, TWaarde?>(naam, new Nietsvorm<TWaarde>(vorm), plek, betekenis, wijze));

    /// <summary>A member that is only written.</summary>
    /// <param name="naam">Its name.</param>
    /// <param name="vorm">How its value stands in a document.</param>
    /// <param name="van">Gives the value.</param>
    /// <param name="betekenis">What it means, in Dutch.</param>
    /// <param name="wijze">Whether there may be nothing, which is written as null.</param>
    /// <param name="alleen">When it is written at all; always when left out.</param>
    public void Add<TWaarde>(string naam, Vorm<TWaarde> vorm, Func<T, TWaarde?> van, string betekenis, Lidwijze wijze = default, Func<T, Schrijfwijze, bool>? alleen = null) =>
        _leden.Add(new Lid<T, TWaarde>(naam, vorm, van!, null, betekenis, wijze) { Alleen = alleen });

    /// <summary>A member that is only written, and of which there may be nothing.</summary>
    public void Add<TWaarde>(string naam, Vorm<TWaarde> vorm, Func<T, TWaarde?> van, string betekenis, Lidwijze wijze = Lidwijze.MagNiets, Func<T, Schrijfwijze, bool>? alleen = null)
        where TWaarde : struct =>
        _leden.Add(new Lid<T, TWaarde?>(naam, new Nietsvorm<TWaarde>(vorm), van, null, betekenis, wijze) { Alleen = alleen });

    /// <summary>Members that were described elsewhere.</summary>
    public void Add(IEnumerable<Lid<T>> leden) => _leden.AddRange(leden);

    /// <summary>Members of something that this is, or that it holds.</summary>
    /// <param name="leden">The members.</param>
    /// <param name="van">Gives what has them.</param>
    /// <param name="met">Gives the object with another one; <see langword="null"/> for what is only written.</param>
    public void Add<TDeel>(IReadOnlyList<Lid<TDeel>> leden, Func<T, TDeel> van, Func<T, TDeel, T>? met = null)
    {
        foreach (var lid in leden) _leden.Add(lid.In(van, met));
    }

    public void Add(Lid<T> lid) => _leden.Add(lid);

    /// <summary>Everything of an object that stands in the document of what holds it.</summary>
    public void AddAlle<TDeel>(Objectvorm<TDeel> deel, Func<T, TDeel> van, Func<T, TDeel, T> met)
    {
        Add(deel._leden, van, met);
        _vervallen.AddRange(deel._vervallen);
    }

    /// <summary>Names that no longer mean anything, with what to do instead.</summary>
    public void Add(Vervallenlid vervallen) => _vervallen.Add(vervallen);

    /// <summary>The members, and members of members, that have a column in a table.</summary>
    public IEnumerable<Kolomlid<T>> Kolommen() => _leden.SelectMany(lid => lid.Kolommen());

    IEnumerator IEnumerable.GetEnumerator() => _leden.GetEnumerator();

    /// <summary>The object with nothing in it.</summary>
    public T Leeg() => leeg!();

    public override T Lees(JsonElement element, Leesplaats plaats) => LeesIn(Leeg(), element, plaats);

    /// <summary>Reads the members into an object that may have others already.</summary>
    public T LeesIn(T doel, JsonElement element, Leesplaats plaats)
    {
        if (element.ValueKind != JsonValueKind.Object)
        {
            plaats.MeldType(element, Verwacht);
            return doel;
        }

        var lezing = new Objectlezing(element, plaats);
        MeldVreemdeLeden(element, plaats);
        foreach (var lid in _leden)
        {
            var opPlaats = plaats.Onder(lid.Naam, lid.Regel, lezing);
            if (element.TryGetProperty(lid.Naam, out var waarde)) doel = lid.Lees(doel, waarde, opPlaats);
            else if (lid.IsVerplicht) opPlaats.Meld(Foutsoort.Ontbreekt, new("niets", "nothing"), lid.Vorm.VerwachtOp(opPlaats));
        }

        return na is null ? doel : na(doel, lezing);
    }

    public override void Schrijf(Utf8JsonWriter json, T waarde, Schrijfwijze wijze)
    {
        if (_leden.Exists(lid => lid.Wijze.HasFlag(Lidwijze.Onthoud))) wijze = wijze with { Omgeving = new(wijze.Omgeving) };
        json.WriteStartObject();
        foreach (var lid in _leden) lid.Schrijf(json, waarde, wijze);
        json.WriteEndObject();
    }

    public override bool IsBinnen(T waarde)
    {
        foreach (var lid in _leden)
        {
            if (!lid.IsBinnen(waarde)) return false;
        }

        return true;
    }

    public override void Controleer(T waarde, string pad, string? regel, Foutenlijst fouten)
    {
        var voorvoegsel = pad.Length == 0 ? "" : pad + ".";
        foreach (var lid in _leden) lid.Controleer(waarde, voorvoegsel, fouten);
    }

    public override void Schema(Schemaschrijver schema) => schema.Verwijs(Naam, json =>
    {
        json.Tekst("type", "object");
        json.Leden(leden =>
        {
            foreach (var lid in _leden) leden.Lid(lid.Naam, lid.Betekenis, lid.Vorm, lid.MagNietsZijn);
        });
        json.Reeks("required", _leden.Where(lid => lid.IsVerplicht || (leeg is null && lid.IsAltijdGeschreven)).Select(lid => lid.Naam));
        json.Nee("additionalProperties");
    });

    private void MeldVreemdeLeden(JsonElement element, Leesplaats plaats)
    {
        // The ordinary document: as many members as there are different ones that are known.
        int gekend = 0;
        foreach (var lid in _leden)
        {
            if (element.TryGetProperty(lid.Naam, out _)) gekend++;
        }

        if (gekend == element.GetPropertyCount()) return;

        var gezien = new HashSet<string>(StringComparer.Ordinal);
        foreach (var lid in element.EnumerateObject())
        {
            var pad = plaats.Pad.Length == 0 ? Jsontekst.Naam(lid) : $"{plaats.Pad}.{Jsontekst.Naam(lid)}";
            if (!IsLid(lid.Name))
            {
                if (_vervallen.Find(vervallen => vervallen.Namen.Contains(lid.Name)) is { } weg)
                {
                    plaats.Fouten.Meld(weg.Soort, pad, weg.Gevonden, weg.Verwacht, weg.Regel);
                    continue;
                }

                var namen = string.Join(", ", _leden.Select(een => een.Naam));
                plaats.Fouten.Meld(Foutsoort.OnbekendLid, pad, new("een onbekend lid", "an unknown member"), new($"een van {namen}", $"one of {namen}"));
            }
            else if (!gezien.Add(lid.Name)) plaats.Fouten.Meld(Foutsoort.DubbelLid, pad, new("het lid nog een keer", "the member once more"), new("elk lid één keer", "each member once"));
        }
    }

    private bool IsLid(string naam)
    {
        foreach (var lid in _leden)
        {
            if (lid.Naam == naam) return true;
        }

        return false;
    }
}

/// <summary>Names that are no member here, of which there is more to say than that.</summary>
/// <param name="Namen">The names.</param>
/// <param name="Soort">The kind of fault.</param>
/// <param name="Gevonden">What was found.</param>
/// <param name="Verwacht">What to do instead.</param>
/// <param name="Regel">The rule that says so, where there is one.</param>
internal sealed record Vervallenlid(ImmutableArray<string> Namen, Foutsoort Soort, Tekst Gevonden, Tekst Verwacht, string? Regel = null);
