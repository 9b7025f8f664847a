using Microsoft.AspNetCore.Http;

namespace ReqflowPrep.Grading.Llm.Tests.Server;

/// <summary>How the server answers one request.</summary>
public delegate Task ChatReply(ChatRequest request, HttpContext http);
