using FluentValidation;
using ReqflowPrep.Api.Account;
using ReqflowPrep.Api.Attempts;
using ReqflowPrep.Api.Cards;
using ReqflowPrep.Api.Catalog;
using ReqflowPrep.Api.Export;
using ReqflowPrep.Api.Fsrs;
using ReqflowPrep.Api.Grade;
using ReqflowPrep.Api.Hosting;
using ReqflowPrep.Api.Maintenance;
using ReqflowPrep.Api.Notes;
using ReqflowPrep.Api.Progress;
using ReqflowPrep.Api.Queue;
using ReqflowPrep.Api.Settings;

var builder = WebApplication.CreateBuilder(new WebApplicationOptions { Args = MaintenanceCommands.SettingsOf(args), ContentRootPath = AppContext.BaseDirectory });
builder.AddReqflowServer();
builder.AddReqflowDatabase();
builder.AddReqflowAccounts();
builder.AddReqflowLimits();
builder.AddReqflowErrors();
builder.AddReqflowCors();
builder.AddReqflowObservability();
builder.Services.AddReqflowJson();
builder.Services.AddReqflowPractice();
builder.Services.AddReqflowDocument();
builder.Services.AddValidation();
builder.Services.AddValidatorsFromAssemblyContaining<Program>();

if (MaintenanceCommands.Find(args) is { } command) return await command(builder);
if (!builder.TryAddReqflowLlmGrader()) return 1;
builder.AddReqflowCatalog();

var app = builder.Build();
app.UseReqflowPipeline();
app.MapReqflowDocument();
app.MapReqflowHealth();

var api = app.MapGroup("/api/v1");
api.MapCatalog();
api.MapGrade();
api.MapFsrs();
api.MapAccount();

var learner = api.MapGroup("").RequireAuthorization();
learner.MapQueue();
learner.MapCardReviews();
learner.MapAttempts();
learner.MapNotes();
learner.MapSettings();
learner.MapProgress();
learner.MapExport();

if (!await app.TryPrepareAsync()) return 1;
await app.RunReqflowAsync();
return 0;
