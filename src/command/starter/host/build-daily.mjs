// Has Netlify build the site again each night, since clocks move and stories wait for their day.
// Made by careledger init --host netlify; change it as you like.
//
// In Netlify, make a build hook, and an environment variable NIGHTLY_HOOK that holds its address.
export default async () => {
  const hook = process.env.NIGHTLY_HOOK;
  if (!hook) throw new Error("The environment variable NIGHTLY_HOOK is not set.");
  const answer = await fetch(hook, { method: "POST" });
  if (!answer.ok) throw new Error(`The build hook answered ${answer.status}.`);
};

export const config = { schedule: "17 3 * * *" };
