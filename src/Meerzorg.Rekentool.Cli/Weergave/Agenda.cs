using System.Security.Cryptography;
using System.Text;
using Ical.Net;
using Ical.Net.CalendarComponents;
using Ical.Net.DataTypes;
using Ical.Net.Serialization;

namespace Meerzorg.Rekentool.Cli.Weergave;

/// <summary>What is due as a calendar that other programs read (RFC 5545): each last day an event of that day; what has no date yet is something to do.</summary>
/// <remarks>The same situation gives the same text: an event is known by what it is about, and stamped with the day that the situation is of.</remarks>
internal static class Agenda
{
    public static string Van(IReadOnlyList<(string Naam, Meerzorgcyclus Cyclus)> kalenders, Taal taal)
    {
        var agenda = new Calendar { ProductId = "-//Meerzorg.Rekentool//NL" };
        foreach (var (naam, cyclus) in kalenders)
        {
            var peildatum = new CalDateTime(cyclus.Situatie.Peildatum.ToDateTime(TimeOnly.MinValue, DateTimeKind.Utc));
            foreach (var verplichting in cyclus.Kalender)
            {
                var wat = Invoertekst.OpEenRegel(verplichting.Voor is { } voor ? $"{verplichting.Naam.In(taal)} ({voor})" : verplichting.Naam.In(taal));
                var toelichting = Invoertekst.OpEenRegel(string.Join("; ", [verplichting.Reden.In(taal), .. verplichting.Wijze is { } wijze ? [wijze.In(taal)] : (string[])[], $"[{string.Join(", ", verplichting.Regels)}]"]));
                if (verplichting.Uiterlijk is { } dag)
                    agenda.Events.Add(new CalendarEvent { Uid = Kenmerk(naam, verplichting), DtStamp = peildatum, Start = new CalDateTime(dag), End = new CalDateTime(dag.AddDays(1)), Summary = wat, Description = toelichting });
                else
                    agenda.Todos.Add(new Todo { Uid = Kenmerk(naam, verplichting), DtStamp = peildatum, Summary = wat, Description = toelichting });
            }
        }

        return new CalendarSerializer().SerializeToString(agenda)!.ReplaceLineEndings("\r\n");
    }

    /// <summary>By what a program knows an event again when the calendar is read once more.</summary>
    private static string Kenmerk(string naam, Verplichting verplichting)
    {
        var waarvan = $"{naam}|{verplichting.Soort}|{verplichting.Voor}|{(verplichting.Uiterlijk is { } dag ? Notatie.Datum(dag) : "")}";
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(waarvan)))[..32] + "@meerzorg";
    }
}
